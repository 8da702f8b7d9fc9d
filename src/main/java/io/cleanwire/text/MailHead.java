package io.cleanwire.text;

import io.cleanwire.model.RemovalReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of a mail that somebody saved as text: who sent it, when, to whom, and what about, a line each with its label. Rule
 * {@code mail-head}.
 *
 * <p>One label begins lines of stories, too; sender and subject together, and the day or the receiver with them, at the very
 * top of a text do not.
 *
 * @param subject what the mail is about
 * @param sender who sent it, as the line says
 * @param sent when it was sent; empty when it does not say
 */
record MailHead(String subject, String sender, Optional<String> sent) {

    private static final String RULE = "mail-head";

    /** A mail's head is its first lines; what a program prints above it is a line or two. */
    private static final int TOP = 4;

    private static final int LONGEST_LABEL = 20;

    private static final Set<String> FROM =
            labels("from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|από|от|від|gönderen|kimden|dari|từ|من|מאת"
                    + "|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람");

    private static final Set<String> SENT = labels(
            "sent|date|gesendet|datum|envoyé|enviado|enviado el|fecha|enviada em|inviato|data|verzonden|wysłano|skickat"
                    + "|sendt|dato|lähetetty|päivämäärä|odesláno|odoslané|elküldve|dátum|trimis|ημερομηνία|отправлено|дата|надіслано"
                    + "|gönderme tarihi|tarih|tanggal|ngày|التاريخ|תאריך|发送时间|日期|送信日時|日時|日付|보낸 날짜|날짜");

    private static final Set<String> TO = labels(
            "to|an|à|para|a|aan|do|till|til|vastaanottaja|címzett|komu|către|προς|кому|kime|kepada|đến|إلى|אל|收件人|收件者|宛先|받는 사람"
                    + "|받는사람|cc|bcc|kopie|cópia|reply-to|attachments");

    private static final Set<String> SUBJECT = labels(
            "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|aihe|předmět|predmet|tárgy|subiect|θέμα|тема"
                    + "|konu|subjek|subyek|perihal|chủ đề|الموضوع|נושא|主题|主旨|件名|제목");

    /** "Re:" and "Fwd:", as the programs of several countries write them. */
    private static final Pattern ANSWERED = Pattern.compile(
            "^(?:(?:re|fwd?|aw|wg|tr|rv|r|i|sv|vs|vb|odp|pd|enc|ynt|ilt) ?: ?){1,5}", Pattern.CASE_INSENSITIVE);

    private static Set<String> labels(String words) {
        return Set.of(words.split("\\|", -1));
    }

    /** Takes the lines of a mail's head out; empty when the text does not begin with one. */
    static Optional<MailHead> take(Draft draft) {
        int from = 0;
        while (from < Math.min(TOP, draft.size()) && label(draft, from).isEmpty()) {
            if (draft.line(from).entry().isEmpty()) {
                return Optional.empty();
            }
            from++;
        }
        int to = from;
        Optional<String> sender = Optional.empty();
        int around = 0;
        Optional<String> subject = Optional.empty();
        Optional<String> sent = Optional.empty();
        for (String label = label(draft, to); !label.isEmpty(); label = label(draft, to)) {
            String value = value(draft.line(to).text());
            sender = FROM.contains(label) ? Optional.of(value) : sender;
            around += SENT.contains(label) || TO.contains(label) ? 1 : 0;
            subject = SUBJECT.contains(label) ? Optional.of(value) : subject;
            sent = SENT.contains(label) ? Optional.of(value) : sent;
            to++;
        }
        String about =
                subject.map(text -> ANSWERED.matcher(text).replaceFirst("")).orElse("");
        if (sender.isEmpty() || around == 0 || about.isEmpty()) {
            return Optional.empty();
        }
        for (int i = from; i < to; i++) {
            draft.remove(i, RULE, RemovalReason.BYLINE);
        }
        return Optional.of(new MailHead(about, sender.get(), sent));
    }

    /** The label of a line in small letters; empty where it has none, or there is no such line. */
    private static String label(Draft draft, int at) {
        String text = at < draft.size() ? draft.line(at).text() : "";
        int colon = colon(text);
        String label = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return List.of(FROM, SENT, TO, SUBJECT).stream().anyMatch(known -> known.contains(label)) ? label : "";
    }

    private static String value(String text) {
        return text.substring(colon(text) + 1).strip();
    }

    private static int colon(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }
}
