package io.cleanwire.normalise;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** The one form of an IPv6 address (RFC 5952): no leading zeros, and the longest row of zeros left out. */
final class Ipv6 {

    private static final int GROUPS = 8;

    private Ipv6() {}

    /** @param literal in brackets, so that no name is ever looked up; empty when it is no address */
    static Optional<String> canonical(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            String text = address instanceof Inet6Address six
                    ? text(six.getAddress())
                    : "::ffff:" + address.getHostAddress(); // one that stands for an IPv4 address
            return Optional.of("[" + text + "]");
        } catch (UnknownHostException e) {
            return Optional.empty(); // no address after all
        }
    }

    private static String text(byte[] bytes) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
        }
        int from = 0;
        int length = 1; // a single zero is written
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - i > length) {
                from = i;
                length = end - i;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (length > 1 && i == from) {
                out.append(i == 0 ? "::" : ":");
                i += length - 1;
            } else {
                out.append(Integer.toHexString(groups[i])).append(i < GROUPS - 1 ? ":" : "");
            }
        }
        return out.toString();
    }
}
