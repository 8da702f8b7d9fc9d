package io.cleanwire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Entry;
import io.cleanwire.phrases.Role;
import io.cleanwire.phrases.Row;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What people call the roles and effects of rows, as the data file does. */
final class RowWords {

    static final String ROLES =
            "ad, byline, comment-form, consent, footer, nav, other, promo, related or share: what kind of furniture";
    static final String EFFECTS = "end, end-if-corroborated, line or head: what it means for the lines around";

    private RowWords() {}

    static final class OfRole implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return oneOf(Role.values(), Role::word, word);
        }
    }

    static final class OfEffect implements ITypeConverter<Effect> {
        @Override
        public Effect convert(String word) {
            return oneOf(Effect.values(), Effect::word, word);
        }
    }

    private static <T> T oneOf(T[] values, Function<T, String> name, String word) {
        List<String> names = Arrays.stream(values).map(name).toList();
        int at = names.indexOf(word);
        if (at < 0) {
            throw new TypeConversionException("there are " + String.join(", ", names));
        }
        return values[at];
    }

    static void describe(Row row, ObjectNode json) {
        json.put("id", row.id()).put("platform", row.platform());
        describe(row.entry(), json);
    }

    static void describe(Entry entry, ObjectNode json) {
        json.put("role", entry.role().word())
                .put("effect", entry.effect().word())
                .put("reason", entry.role().reason().wire());
    }
}
