package kinora.vision;

import java.util.ArrayList;
import java.util.List;

/// Connected parts of a mask.
final class Components {
    private Components() {}

    /// One of them: its places, and its worth, which is its area the less the farther its middle is from the picture's.
    private record Part(int[] places, double worth) {}

    /// Clears every part of a mask but the worthiest and those of more than a share of its worth.
    static void keepBest(boolean[] mask, int width, int height, double share) {
        List<Part> parts = new ArrayList<>();
        boolean[] seen = new boolean[mask.length];
        int[] queue = new int[mask.length];
        for (int start = 0; start < mask.length; start++) {
            if (mask[start] && !seen[start]) {
                parts.add(part(mask, seen, queue, start, width, height));
            }
        }
        double best = parts.stream().mapToDouble(Part::worth).max().orElse(0);
        for (Part part : parts) {
            if (part.worth < share * best) {
                for (int place : part.places) {
                    mask[place] = false;
                }
            }
        }
    }

    private static Part part(boolean[] mask, boolean[] seen, int[] queue, int start, int width, int height) {
        int count = 0;
        queue[count++] = start;
        seen[start] = true;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < count; i++) {
            int x = queue[i] % width;
            int y = queue[i] / width;
            sumX += x;
            sumY += y;
            count = add(mask, seen, queue, count, x > 0, queue[i] - 1);
            count = add(mask, seen, queue, count, x < width - 1, queue[i] + 1);
            count = add(mask, seen, queue, count, y > 0, queue[i] - width);
            count = add(mask, seen, queue, count, y < height - 1, queue[i] + width);
        }
        int[] places = new int[count];
        System.arraycopy(queue, 0, places, 0, count);
        double offX = 2 * (sumX / count + 0.5) / width - 1;
        double offY = 2 * (sumY / count + 0.5) / height - 1;
        return new Part(places, count * StrictMath.exp(-3 * (offX * offX + offY * offY) / 2));
    }

    private static int add(boolean[] mask, boolean[] seen, int[] queue, int count, boolean inside, int place) {
        if (inside && mask[place] && !seen[place]) {
            seen[place] = true;
            queue[count] = place;
            return count + 1;
        }
        return count;
    }
}
