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
            "__s",
            "__twitter_impression",
            "_branch_match_id",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_openstat",
            "at_campaign",
            "at_medium",
            "cmpid",
            "dclid",
            "dicbo",
            "ef_id",
            "epik",
            "fb_action_ids",
            "fb_ref",
            "fb_source",
            "fbclid",
            "feed",
            "gad_campaignid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "hsCtaTracking",
            "hss_channel",
            "igsh",
            "igshid",
            "irclickid",
            "irgwc",
            "li_fat_id",
            "matomo_campaign",
            "matomo_kwd",
            "mc_cid",
            "mc_eid",
            "mibextid",
            "mkt_tok",
            "ml_subscriber",
            "ml_subscriber_hash",
            "msclkid",
            "ncid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "oc",
            "ocid",
            "oly_anon_id",
            "oly_enc_id",
            "piwik_campaign",
            "piwik_kwd",
            "rdt_cid",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "rss",
            "rssfeed",
            "s_cid",
            "s_kwcid",
            "sfnsn",
            "smid",
            "srnd",
            "srsltid",
            "tblci",
            "ttclid",
            "twclid",
            "vero_conv",
            "vero_id",
            "vgo_ee",
            "wbraid",
            "wprov",
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
