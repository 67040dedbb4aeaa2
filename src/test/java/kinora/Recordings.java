package kinora;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Recorded screens and talks for tests, drawn picture by picture and encoded with ffmpeg.
final class Recordings {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FPS = 15;
    /// Size of what stands for a letter.
    private static final int LETTER = 8;
    private static final int LINE = 20;
    private static final int COLUMNS = 60;

    private Recordings() {}

    /// Something that happens on a screen.
    ///
    /// @param ms when it begins
    /// @param toMs when it is over
    record Happening(What what, int ms, int toMs) {}

    /// What happens: letters are typed one by one, the pointer moves, another window comes to the front, its page scrolls, a dialog opens and is
    /// filled in.
    enum What {
        TYPING, POINTER, WINDOW, SCROLLING, DIALOG, FILLING
    }

    /// A recorded screen: an editor with a cursor that blinks, a clock whose seconds count, and what happens.
    ///
    /// @param sound a sound file; none without it
    static Path screen(Path file, int lengthMs, List<Happening> script, List<String> sound) throws IOException, InterruptedException {
        return encoded(file, sound, out -> {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
            for (int frame = 0; frame * 1000 / FPS < lengthMs; frame++) {
                drawScreen(image, frame * 1000 / FPS, script);
                out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
            }
        });
    }

    /// Somebody before a camera, in poor light: the head sways, grain lies over everything.
    static Path talk(Path file, int lengthMs, List<String> sound) throws IOException, InterruptedException {
        return encoded(file, sound, out -> {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
            Random grain = new Random(3);
            for (int frame = 0; frame * 1000 / FPS < lengthMs; frame++) {
                drawPerson(image, frame * 1000 / FPS);
                byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] = (byte) Math.clamp((pixels[i] & 0xFF) + grain.nextInt(9) - 4, 0, 255);
                }
                out.write(pixels);
            }
        });
    }

    private interface Pictures {
        void draw(OutputStream out) throws IOException;
    }

    private static Path encoded(Path file, List<String> sound, Pictures pictures) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgr24", "-s",
                WIDTH + "x" + HEIGHT, "-r", String.valueOf(FPS), "-i", "-"));
        command.addAll(sound);
        command.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-crf", "26", "-pix_fmt", "yuv420p", "-c:a", "aac", "-threads",
                "1", file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 20)) {
            pictures.draw(out);
        }
        if (process.waitFor() != 0) {
            throw new IOException("ffmpeg does not encode " + file);
        }
        return file;
    }

    private static void drawScreen(BufferedImage image, int ms, List<Happening> script) {
        Graphics2D pen = image.createGraphics();
        fill(pen, new Color(0xE8EAED), 0, 0, WIDTH, HEIGHT);
        fill(pen, new Color(0x30343A), 0, 0, WIDTH, 28);
        for (int i = 0; i < 8; i++) {
            letter(pen, i < 6 ? 70 + i : ms / 1000 + 31 * i, 1180 + 10 * i, 9, Color.WHITE);
        }
        boolean browser = script.stream().anyMatch(each -> each.what == What.WINDOW && ms >= each.ms && ms < each.toMs);
        if (browser) {
            drawPage(pen, done(script, What.SCROLLING, ms) / 4);
        } else {
            drawEditor(pen, 40 + done(script, What.TYPING, ms) / 110, ms / 530 % 2 == 0);
        }
        script.stream().filter(each -> each.what == What.DIALOG && ms >= each.ms && ms < each.toMs).forEach(_ -> {
            fill(pen, new Color(0x8090A0), 838, 88, 404, 204);
            fill(pen, Color.WHITE, 840, 90, 400, 200);
            text(pen, 400, 860, 110, 30, 20, Color.DARK_GRAY);
            text(pen, 500, 860, 150, 30, done(script, What.FILLING, ms) / 110, Color.BLACK);
        });
        int moved = done(script, What.POINTER, ms);
        pen.setColor(Color.BLACK);
        int x = 500 + moved / 5;
        int y = 420 + moved / 20;
        pen.fillPolygon(new int[]{x, x, x + 12}, new int[]{y, y + 18, y + 12}, 3);
        pen.dispose();
    }

    /// How long something has been going on until a moment.
    private static int done(List<Happening> script, What what, int ms) {
        return script.stream().filter(each -> each.what == what).mapToInt(each -> Math.clamp(ms - each.ms, 0, each.toMs - each.ms)).sum();
    }

    private static void drawEditor(Graphics2D pen, int letters, boolean cursor) {
        fill(pen, Color.WHITE, 60, 60, 900, 620);
        fill(pen, new Color(0xC8CCD2), 60, 60, 900, 26);
        text(pen, 1, 80, 110, COLUMNS, letters, new Color(0x202020));
        if (cursor) {
            fill(pen, Color.BLACK, 80 + letters % COLUMNS * (LETTER + 4), 108 + letters / COLUMNS * LINE, 2, 16);
        }
    }

    private static void drawPage(Graphics2D pen, int scrolled) {
        fill(pen, new Color(0xFAFAF7), 30, 40, 1220, 670);
        fill(pen, new Color(0x4060A0), 30, 40, 1220, 40);
        for (int row = 0; row < 31; row++) {
            int line = row + scrolled / LINE;
            int top = 100 + row * LINE - scrolled % LINE;
            if (line % 9 == 5 && top > 90) {
                fill(pen, new Color(0x60A070 + 0x101010 * (line % 5)), 80, top, 300, 14);
            } else if (top > 90) {
                text(pen, 1000 + line * COLUMNS, 80, top, COLUMNS, COLUMNS - line * 7 % 20, new Color(0x303030));
            }
        }
    }

    private static void text(Graphics2D pen, int first, int left, int top, int columns, int letters, Color colour) {
        for (int i = 0; i < letters; i++) {
            if ((first + i) * 7919 % 6 != 0) {
                letter(pen, first + i, left + i % columns * (LETTER + 4), top + i / columns * LINE, colour);
            }
        }
    }

    /// Three strokes that stand for a letter.
    private static void letter(Graphics2D pen, int which, int x, int y, Color colour) {
        Random strokes = new Random(which * 31L);
        pen.setColor(colour);
        for (int i = 0; i < 3; i++) {
            pen.drawLine(x + strokes.nextInt(LETTER), y + strokes.nextInt(12), x + strokes.nextInt(LETTER), y + strokes.nextInt(12));
        }
        pen.drawLine(x, y, x, y + 11);
    }

    private static void drawPerson(BufferedImage image, int ms) {
        Graphics2D pen = image.createGraphics();
        fill(pen, new Color(0x6A6258), 0, 0, WIDTH, HEIGHT);
        fill(pen, new Color(0x4A5A70), 100, 80, 260, 360);
        int sway = (int) (14 * StrictMath.sin(ms / 700.0) + 6 * StrictMath.sin(ms / 190.0));
        pen.setColor(new Color(0x394A66));
        pen.fillOval(390 + sway / 2, 470, 500, 420);
        pen.setColor(new Color(0xC89878));
        pen.fillOval(540 + sway, 180, 210, 280);
        pen.setColor(new Color(0x402018));
        pen.fillOval(590 + sway, 285, 26, 16);
        pen.fillOval(675 + sway, 285, 26, 16);
        pen.fillOval(615 + sway, 385, 60, 8 + ms / 90 % 3 * 8);
        pen.dispose();
    }

    private static void fill(Graphics2D pen, Color colour, int left, int top, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(left, top, width, height);
    }
}
