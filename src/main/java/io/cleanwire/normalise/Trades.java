package io.cleanwire.normalise;

import java.util.Set;
import java.util.regex.Pattern;

/** What people who write for a living call themselves, in bylines and below their names. */
final class Trades {

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:editor|correspondent|reporter|writer|journalist|columnist|critic|staff|contributor|producer|director"
                    + "|professor|analyst|photographer|chief|bureau|desk|freelance|redakteur(?:in)?|korrespondent(?:in)?"
                    + "|reporter(?:in)?|autor(?:in)?|chefredakteur(?:in)?|volont[äa]r(?:in)?|journalistin?|rédact(?:eur|rice)"
                    + "|correspondante?|journaliste|envoyée?|redactora?|corresponsal|periodista|editora?|enviad[oa]"
                    + "|giornalista|redattore|author|founder|ceo|president|fellow|researcher|phd|md|newsletter|magazine|developer|engineer"
                    + "|consultant|manager|expert|specialist|strategist|executive|economist|scientist|attorney|administrator)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words that {@link #ROLE} knows, each of which it takes as a whole. */
    private static final Set<String> ROLES = Set.of(
            ("editor correspondent reporter writer journalist columnist critic staff contributor producer director"
                            + " professor analyst photographer chief bureau desk freelance redakteur redakteurin korrespondent"
                            + " korrespondentin reporterin autor autorin chefredakteur chefredakteurin volontär volontärin volontar"
                            + " volontarin journalistin journalisti rédacteur rédactrice correspondant correspondante journaliste"
                            + " envoyé envoyée redactor redactora corresponsal periodista editora enviado enviada giornalista"
                            + " redattore author founder ceo president fellow researcher phd md newsletter magazine developer engineer"
                            + " consultant manager expert specialist strategist executive economist scientist attorney administrator")
                    .split(" ", -1));

    private Trades() {}

    /** Whether a text names one. */
    static boolean in(String text) {
        return Glance.hasWord(text, ROLES) && ROLE.matcher(text).find();
    }
}
