package io.cleanwire.cleaner;

import io.cleanwire.model.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Pages that stand before an article or in its place, by what they say.
 *
 * <p>To add one: add its phrase, lower case, to the row of its kind, with a page in {@code src/test/resources/pages}. A
 * phrase counts only on a page with little text, for articles quote all of these.
 */
final class Walls {

    /**
     * One kind of page.
     *
     * @param most most words of body that such a page can have
     * @param titles what its headline contains
     * @param phrases what its text contains
     * @param needed how many different phrases make sure of it, in a short text; a title counts as two
     */
    record Wall(Reason reason, int most, List<String> titles, List<String> phrases, int needed) {

        /** One phrase more for so many words: a story about such pages quotes a few of them in much text. */
        private static final int WORDS_A_PHRASE = 30;

        Optional<String> says(String headline, String text, int words) {
            List<String> found = phrases.stream().filter(text::contains).toList();
            Optional<String> title = titles.stream().filter(headline::contains).findFirst();
            int hits = found.size() + (title.isPresent() ? 2 : 0);
            return hits >= Math.max(needed, words / WORDS_A_PHRASE)
                    ? title.or(() -> found.stream().findFirst())
                    : Optional.empty();
        }
    }

    static final List<Wall> ROWS = List.of(
            new Wall(
                    Reason.BOT_WALL,
                    120,
                    List.of(
                            "just a moment",
                            "attention required",
                            "are you a robot",
                            "access denied",
                            "pardon our interruption",
                            "security check",
                            "robot check",
                            "ddos-guard",
                            "zugriff verweigert",
                            "accès refusé",
                            "acceso denegado"),
                    List.of(
                            "checking your browser",
                            "verify you are human",
                            "verifying you are human",
                            "enable javascript and cookies to continue",
                            "unusual traffic",
                            "captcha",
                            "ray id",
                            "needs to review the security of your connection",
                            "you don't have permission to access",
                            "you have been blocked",
                            "are you a robot",
                            "not a robot",
                            "bist du ein mensch",
                            "kein roboter",
                            "vérifiez que vous êtes humain",
                            "pas un robot",
                            "no eres un robot",
                            "no soy un robot",
                            "verifica que eres humano"),
                    2),
            new Wall(
                    Reason.CONSENT_WALL,
                    260,
                    List.of(
                            "before you continue",
                            "we value your privacy",
                            "your privacy choices",
                            "cookie consent",
                            "ihre privatsphäre",
                            "datenschutzeinstellungen",
                            "privatsphäre-einstellungen",
                            "votre vie privée",
                            "nous respectons votre vie privée",
                            "su privacidad",
                            "tu privacidad"),
                    List.of(
                            "we value your privacy",
                            "accept all",
                            "reject all",
                            "our partners",
                            "manage options",
                            "manage preferences",
                            "store and/or access information",
                            "legitimate interest",
                            "use cookies",
                            "cookie policy",
                            "withdraw your consent",
                            "alle akzeptieren",
                            "akzeptieren und weiter",
                            "mit werbung",
                            "unsere partner",
                            "cookies und",
                            "einwilligung",
                            "tout accepter",
                            "accepter et continuer",
                            "continuer sans accepter",
                            "nos partenaires",
                            "des cookies",
                            "aceptar todo",
                            "aceptar y continuar",
                            "nuestros socios",
                            "rechazar todo",
                            "utilizamos cookies",
                            "consentimiento"),
                    3),
            new Wall(
                    Reason.ERROR_PAGE,
                    120,
                    List.of(
                            "404 not found",
                            "http 404",
                            "page not found",
                            "page unavailable",
                            "something went wrong",
                            "500 internal",
                            "502 bad gateway",
                            "503 service",
                            "seite nicht gefunden",
                            "page introuvable",
                            "página no encontrada",
                            "pagina no encontrada",
                            "error 404",
                            "erreur 404",
                            "fehler 404"),
                    List.of(
                            "page you requested",
                            "page you are looking for",
                            "page you're looking for",
                            "page can’t be found",
                            "page can't be found",
                            "could not be found",
                            "no longer exists",
                            "has been moved or deleted",
                            "die gewünschte seite",
                            "seite existiert nicht",
                            "seite konnte nicht gefunden",
                            "wurde nicht gefunden",
                            "la page que vous",
                            "n’existe pas",
                            "n'existe pas",
                            "est introuvable",
                            "la página que",
                            "no existe",
                            "no se ha encontrado",
                            "bad gateway",
                            "service unavailable",
                            "error code",
                            "error 404"),
                    2),
            new Wall(
                    Reason.LOGIN_PAGE,
                    80,
                    List.of(
                            "log in",
                            "login",
                            "sign in",
                            "anmelden",
                            "einloggen",
                            "se connecter",
                            "connexion",
                            "iniciar sesión"),
                    List.of(
                            "forgot password",
                            "forgot your password",
                            "forgotten your password",
                            "remember me",
                            "create an account",
                            "passwort vergessen",
                            "noch kein konto",
                            "mot de passe oublié",
                            "créer un compte",
                            "¿has olvidado",
                            "olvidaste tu contraseña",
                            "crear una cuenta"),
                    2));

    private Walls() {}
}
