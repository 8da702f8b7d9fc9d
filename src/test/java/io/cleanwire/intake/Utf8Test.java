package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.normalise.Mojibake;
import io.cleanwire.support.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way through a page says what the slow one says: the decoder of the platform, and a look at every character. */
class Utf8Test {

    private static final List<String> PIECES = List.of(
            "",
            "<p>",
            "plain text that is longer than eight bytes ",
            "é",
            "Ã©",
            "Ã ",
            "»",
            "é »",
            "â€™",
            "Ж",
            "渡",
            "ไ",
            "👍",
            "\ufffd",
            "\u001b",
            "\u001b[0m",
            "\u001b$B",
            "\u0000",
            "\u007f",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\uffff");

    private static final List<byte[]> BROKEN = List.of(
            bytes(0xC3),
            bytes(0xC0, 0x80),
            bytes(0xE0, 0x80, 0x80),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xF5, 0x80, 0x80, 0x80),
            bytes(0xF0, 0x80, 0x80, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xE2, 0x82),
            bytes(0x80),
            bytes(0xFF));

    @Test
    void whatIsValidIsWhatThePlatformDecodes() {
        Seeds.each(5_000, random -> {
            byte[] bytes = page(random, random.nextInt(3) == 0);
            boolean escapes = new String(bytes, StandardCharsets.ISO_8859_1).contains("\u001b$B");
            assertThat(Utf8.of(bytes, 0).valid()).isEqualTo(decodes(bytes) && !escapes);
        });
    }

    @Test
    void theReaderGivesTheCharactersOfTheBytes() {
        Seeds.each(5_000, random -> {
            byte[] bytes = page(random, false);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(all(new Utf8Reader(bytes, 0, new int[0]), random)).isEqualTo(text);
        });
    }

    @Test
    void theBytesSayOfThemselvesWhatTheirTextSays() {
        Seeds.each(5_000, random -> {
            byte[] bytes = page(random, false);
            Utf8 seen = Utf8.of(bytes, 0);
            Characters quick = new Characters.Bytes(bytes, 0, seen.doubtful());
            Characters slow = new Characters.Text(new String(bytes, StandardCharsets.UTF_8));
            if (seen.valid()) {
                assertThat(quick.text()).isEqualTo(slow.text());
                assertThat(quick.repaired().text()).isEqualTo(Mojibake.repair(slow.text()));
                assertThat(seen.replaced()).isEqualTo(slow.text().contains("\ufffd"));
            }
            int most = random.nextInt(6);
            boolean more = slow.text().chars().filter(c -> c == '<').count() > most;
            assertThat(quick.hasMore('<', most)).isEqualTo(more);
            assertThat(slow.hasMore('<', most)).isEqualTo(more);
        });
    }

    private static byte[] page(Random random, boolean broken) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            if (broken && random.nextInt(8) == 0) {
                out.writeBytes(BROKEN.get(random.nextInt(BROKEN.size())));
            }
        }
        return out.toByteArray();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String all(Reader reader, Random random) {
        StringBuilder out = new StringBuilder();
        char[] buffer = new char[40];
        try (reader) {
            int most = 1 + random.nextInt(30);
            for (int read = reader.read(buffer, 3, most); read >= 0; read = reader.read(buffer, 3, most)) {
                out.append(buffer, 3, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static byte[] bytes(int... values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (byte) values[i];
        }
        return out;
    }
}
