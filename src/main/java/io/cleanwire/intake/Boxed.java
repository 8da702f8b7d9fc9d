package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values that stand alone in an object whose one field names their type, as the JSON of Avro writes what may be null
 * ({@code {"string": …}}), extended JSON of MongoDB ({@code {"$date": …}}) and DynamoDB ({@code {"S": …}}).
 */
final class Boxed {

    private static final Set<String> TYPES = Set.of(
            "$date",
            "$numberDecimal",
            "$numberDouble",
            "$numberInt",
            "$numberLong",
            "array",
            "bytes",
            "double",
            "float",
            "int",
            "long",
            "map",
            "string",
            "L",
            "M",
            "N",
            "S",
            "SS");

    /** The full name of a record of Avro. */
    private static final Pattern RECORD = Pattern.compile("[A-Za-z_]\\w{0,60}(?:\\.[A-Za-z_]\\w{0,60}){1,12}");

    /** The one language in which an editor keeps a value, as systems for several write it. */
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}-[A-Z]{2}");

    /** A date in a number in a union; nothing is packed deeper. */
    private static final int DEEPEST = 3;

    private Boxed() {}

    /** What stands in the boxes; any other value as it is. */
    static JsonNode open(JsonNode value) {
        JsonNode inner = value;
        for (int depth = 0; depth < DEEPEST && inner.isObject() && inner.size() == 1; depth++) {
            String name = inner.fieldNames().next();
            JsonNode only = inner.path(name);
            boolean record = only.isObject() && RECORD.matcher(name).matches();
            if (!record && !TYPES.contains(name) && !LOCALE.matcher(name).matches()) {
                return inner;
            }
            inner = only;
        }
        return inner;
    }
}
