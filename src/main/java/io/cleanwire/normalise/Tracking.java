package io.cleanwire.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that say where a reader came from or which visit it is, and never which article.
 *
 * <p>To add one: the exact name, and only when the canonical links of sites that use it never keep it. Patterns such
 * as {@code id|source|uid} are too greedy for a key: {@code id t p v} are articles.
 */
final class Tracking {

    private static final List<String> PREFIXES = List.of("hsa_", "itm_", "mtm_", "pk_", "utm_");

    private static final Set<String> NAMES = Set.of(
            "CMP",
            "ITO",
            "JSESSIONID",
            "PHPSESSID",
            "ScCid",
            "WT.mc_id",
            "__hsfp",
            "__hssc",
            "__hstc",
            "__s",
            "__twitter_impression",
            "__vfz",
            "_bhlid",
            "_branch_match_id",
            "_branch_referrer",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_ke",
            "_kx",
            "_openstat",
            "amp_gsa",
            "amp_js_v",
            "aoh",
            "at_campaign",
            "at_custom1",
            "at_custom2",
            "at_custom3",
            "at_custom4",
            "at_medium",
            "at_recipient_id",
            "at_recipient_list",
            "bsft_clkid",
            "bsft_uid",
            "cjdata",
            "cjevent",
            "ck_subscriber_id",
            "cmpid",
            "dclid",
            "dicbo",
            "dm_i",
            "ef_id",
            "elq",
            "elqCampaignId",
            "elqTrackId",
            "elqaid",
            "elqat",
            "epik",
            "et_rid",
            "fb_action_ids",
            "fb_comment_id",
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
            "isappinstalled",
            "jsessionid",
            "klaviyo_id",
            "li_fat_id",
            "matomo_campaign",
            "matomo_kwd",
            "mc_cid",
            "mc_eid",
            "mibextid",
            "mkt_tok",
            "mkwid",
            "ml_subscriber",
            "ml_subscriber_hash",
            "msclkid",
            "ncid",
            "ns_campaign",
            "ns_fee",
            "ns_linkname",
            "ns_mchannel",
            "ns_source",
            "obOrigUrl",
            "ob_click_id",
            "oc",
            "ocid",
            "oly_anon_id",
            "oly_enc_id",
            "omnisendContactID",
            "phpsessid",
            "piwik_campaign",
            "piwik_kwd",
            "rb_clickid",
            "rdt_cid",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "rss",
            "rssfeed",
            "s_cid",
            "s_kwcid",
            "sc_cid",
            "sc_eh",
            "sc_lid",
            "sc_llid",
            "sc_src",
            "sc_uid",
            "sfmc_activityid",
            "sfmc_id",
            "sfnsn",
            "smid",
            "smprod",
            "smtyp",
            "soc_src",
            "soc_trk",
            "spm",
            "srnd",
            "srsltid",
            "ss_email_id",
            "taboola_click_id",
            "tblci",
            "tpcc",
            "tpclid",
            "trkCampaign",
            "trkInfo",
            "trk_contact",
            "trk_module",
            "trk_msg",
            "trk_sid",
            "ttclid",
            "twclid",
            "unicorn_click_id",
            "usqp",
            "vero_conv",
            "vero_id",
            "vgo_ee",
            "wbraid",
            "wickedid",
            "wprov",
            "wt.mc_id",
            "wt_mc",
            "wt_zmc",
            "xtor",
            "xtref",
            "yclid",
            "ymclid",
            "ysclid");

    /** What is left of an ampersand that was escaped once too often. */
    private static final String ESCAPED = "amp;";

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
        String written = equals < 0 ? parameter : parameter.substring(0, equals);
        String name = written.startsWith(ESCAPED) ? written.substring(ESCAPED.length()) : written;
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
