package io.cleanwire.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that say where a reader came from and never which article it is.
 *
 * <p>To add one: the exact name, and only when the canonical links of sites that use it never keep it. Patterns such
 * as {@code id|source|uid} are too greedy for a key: {@code id t p v} are articles.
 */
final class Tracking {

    private static final List<String> PREFIXES = List.of("itm_", "mtm_", "pk_", "utm_");

    private static final Set<String> NAMES = Set.of(
            "ITO",
            "WT.mc_id",
            "_ga",
            "_gl",
            "_openstat",
            "at_campaign",
            "at_medium",
            "cmpid",
            "dclid",
            "dicbo",
            "fb_action_ids",
            "fb_ref",
            "fb_source",
            "fbclid",
            "feed",
            "gbraid",
            "gclid",
            "igsh",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "ncid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "oc",
            "ocid",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "rss",
            "rssfeed",
            "s_cid",
            "smid",
            "srnd",
            "srsltid",
            "twclid",
            "wbraid",
            "wt_mc",
            "wt_zmc",
            "xtor",
            "yclid",
            "ysclid");

    private Tracking() {}

    /** The query without such parameters, the rest in its order. */
    static String strip(String query) {
        StringBuilder out = new StringBuilder(query.length());
        for (String parameter : query.split("&", -1)) {
            if (!parameter.isEmpty() && !isTracking(parameter)) {
                out.append(out.length() == 0 ? "" : "&").append(parameter);
            }
        }
        return out.toString();
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
