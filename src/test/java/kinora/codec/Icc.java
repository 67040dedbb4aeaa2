package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Small ICC profiles, version 2.4 (ICC.1:2001-04).
final class Icc {
    private Icc() {}

    /// An RGB display profile of three colorants (XYZ about D50) and one curve.
    static byte[] matrix(double[][] toXyz, byte[] curve) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        for (int channel = 0; channel < 3; channel++) {
            String name = "rgb".substring(channel, channel + 1);
            tags.put(name + "XYZ", xyz(toXyz[0][channel], toXyz[1][channel], toXyz[2][channel]));
            tags.put(name + "TRC", curve);
        }
        return profile("mntr", "RGB ", "XYZ ", tags);
    }

    /// A gray display profile.
    static byte[] gray(byte[] curve) {
        return profile("mntr", "GRAY", "XYZ ", Map.of("kTRC", curve));
    }

    /// A CMYK output profile with a table of two nodes an axis, whose values are L*, a*, b*.
    static byte[] inks(double[][] labs) {
        ByteBuffer lut = ByteBuffer.allocate(48 + 4 * 256 + 16 * 3 + 3 * 256);
        lut.put("mft1".getBytes(StandardCharsets.US_ASCII)).putInt(0).put((byte) 4).put((byte) 3).put((byte) 2).put((byte) 0);
        for (int i = 0; i < 9; i++) {
            lut.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        for (int i = 0; i < 4 * 256; i++) {
            lut.put((byte) i);
        }
        for (double[] lab : labs) {
            lut.put((byte) Math.round(lab[0] * 2.55)).put((byte) Math.round(lab[1] + 128)).put((byte) Math.round(lab[2] + 128));
        }
        for (int i = 0; i < 3 * 256; i++) {
            lut.put((byte) i);
        }
        return profile("prtr", "CMYK", "Lab ", Map.of("A2B0", lut.array()));
    }

    /// A power law: type `curv` of one entry.
    static byte[] power(double gamma) {
        return ByteBuffer.allocate(16).putInt(0x63757276).putInt(0).putInt(1).putShort((short) Math.round(gamma * 256)).array();
    }

    /// The curve of sRGB: type `para`, function 3.
    static byte[] srgb() {
        ByteBuffer curve = ByteBuffer.allocate(32).putInt(0x70617261).putInt(0).putShort((short) 3).putShort((short) 0);
        for (double parameter : new double[]{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            curve.putInt((int) Math.round(parameter * 65_536));
        }
        return curve.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20).put("XYZ ".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        return tag.putInt((int) Math.round(x * 65_536)).putInt((int) Math.round(y * 65_536)).putInt((int) Math.round(z * 65_536)).array();
    }

    private static byte[] profile(String kind, String space, String connection, Map<String, byte[]> content) {
        Map<String, byte[]> tags = new LinkedHashMap<>(content);
        tags.put("wtpt", xyz(0.9642, 1, 0.8249));
        tags.put("cprt", "text\0\0\0\0none\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tags.put("desc", ByteBuffer.allocate(92).put("desc".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(2)
                .put("t\0".getBytes(StandardCharsets.US_ASCII)).array());
        int size = 132 + 12 * tags.size();
        for (byte[] tag : tags.values()) {
            size += tag.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size).putInt(size).putInt(0).putInt(0x02400000);
        profile.put((kind + space + connection).getBytes(StandardCharsets.US_ASCII));
        profile.putShort((short) 2024).putShort((short) 1).putShort((short) 1).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        profile.put("acsp".getBytes(StandardCharsets.US_ASCII)).position(68);
        profile.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D).position(128);
        profile.putInt(tags.size());
        int at = 132 + 12 * tags.size();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(tag.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        for (byte[] tag : tags.values()) {
            profile.put(tag);
        }
        return profile.array();
    }
}
