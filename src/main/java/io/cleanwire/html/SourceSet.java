package io.cleanwire.html;

/** A {@code srcset} attribute: addresses of one picture in several sizes. */
final class SourceSet {

    /** Longer ones are no lists of addresses. */
    private static final int LONGEST = 20_000;

    private SourceSet() {}

    /**
     * The address of the largest; of equals the first; empty when there is none. An address ends at a blank, as it may
     * hold commas.
     */
    static String largest(String set) {
        String largest = "";
        double most = -1;
        int i = 0;
        while (i < set.length() && set.length() < LONGEST) {
            int start = skip(set, i);
            int end = start;
            while (end < set.length() && !isBlank(set.charAt(end))) {
                end++;
            }
            String address = set.substring(start, end);
            String size = "";
            if (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
                i = end;
            } else {
                i = set.indexOf(',', end);
                i = i < 0 ? set.length() : i;
                size = set.substring(end, i).strip();
            }
            if (size(size) > most && !address.startsWith("data:")) {
                largest = address;
                most = size(size);
            }
        }
        return largest;
    }

    private static int skip(String set, int from) {
        int i = from;
        while (i < set.length() && (isBlank(set.charAt(i)) || set.charAt(i) == ',')) {
            i++;
        }
        return i;
    }

    /** Of {@code 640w} or {@code 1.5x}; 0 when it says neither. */
    private static double size(String descriptor) {
        double size = 0;
        double place = 0;
        for (int i = 0; i < descriptor.length(); i++) {
            char c = descriptor.charAt(i);
            if (c == '.' && place == 0) {
                place = 1;
            } else if (c >= '0' && c <= '9') {
                place /= 10;
                size = place == 0 ? 10 * size + c - '0' : size + place * (c - '0');
            } else {
                break;
            }
        }
        return size;
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }
}
