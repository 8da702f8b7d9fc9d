package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value as it stands in a script: JSON, and what programs write in its place (names without quotation marks, other
 * quotation marks, {@code void 0}, {@code new Date(…)}, names of arguments). Nothing is run: a name that is not known is
 * nothing, and a call is worth its first argument.
 */
final class ScriptValue {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What nests deeper is not read. */
    private static final int DEEPEST = 400;

    private static final int LONGEST_NUMBER = 18;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final String script;
    private final Map<String, JsonNode> names = new HashMap<>();
    private int at;
    private int depth;

    private ScriptValue(String script, int from) {
        this.script = script;
        this.at = from;
    }

    /** What stands here is no value. */
    private static final class Program extends Exception {
        private static final long serialVersionUID = 1;

        Program() {
            super("no value", null, false, false);
        }
    }

    /** The value that begins at a place; what stands behind it is not read. */
    static Optional<JsonNode> at(String script, int from) {
        try {
            return Optional.of(new ScriptValue(script, from).value());
        } catch (Program e) {
            return Optional.empty(); // it has no value until it is run
        }
    }

    /** What a function gives that is called where it stands: {@code (function(a,b){return {…}}(1,"two"))}. */
    static Optional<JsonNode> ofCall(String script, int function) {
        try {
            return Optional.of(new ScriptValue(script, function).call());
        } catch (Program e) {
            return Optional.empty(); // it has no value until it is run
        }
    }

    private JsonNode call() throws Program {
        expect('(');
        expectWord("function");
        expect('(');
        List<String> parameters = new ArrayList<>();
        while (!accept(')')) {
            parameters.add(word());
            accept(',');
        }
        expect('{');
        int body = at;
        skipBody();
        accept(')');
        expect('(');
        List<JsonNode> arguments = list(')');
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            names.put(parameters.get(i), arguments.get(i));
        }
        at = body;
        return returned();
    }

    /** Goes behind the brace that closes a body of values. */
    private void skipBody() throws Program {
        int open = 1;
        while (open > 0) {
            char c = next();
            if (c == '"' || c == '\'' || c == '`') {
                skipText(c);
            } else {
                open += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
    }

    private void skipText(char quote) throws Program {
        for (char c = next(); c != quote; c = next()) {
            if (c == '\\') {
                at++;
            }
        }
    }

    /** What is returned, after the arguments are given the fields that stand before it. */
    private JsonNode returned() throws Program {
        while (true) {
            String name = word();
            if (name.equals("return")) {
                return value();
            }
            int dot = name.lastIndexOf('.');
            JsonNode target = named(dot < 0 ? name : name.substring(0, dot));
            String field = dot < 0 ? "" : name.substring(dot + 1);
            if (accept('(')) {
                list(')');
            } else {
                if (accept('[')) {
                    field = value().asText();
                    expect(']');
                }
                expect('=');
                set(target, field, value());
            }
            if (!accept(';')) {
                expect(',');
            }
        }
    }

    private static void set(JsonNode target, String field, JsonNode value) {
        if (target instanceof ObjectNode object) {
            object.set(field, value);
        } else if (target instanceof ArrayNode array) {
            array.add(value);
        }
    }

    private JsonNode value() throws Program {
        if (++depth > DEEPEST) {
            throw new Program();
        }
        JsonNode value = read();
        depth--;
        return value;
    }

    private JsonNode read() throws Program {
        skipBlanks();
        char c = next();
        return switch (c) {
            case '{' -> object();
            case '[' -> {
                ArrayNode array = NODES.arrayNode();
                list(']').forEach(array::add);
                yield array;
            }
            case '"', '\'', '`' -> NODES.textNode(text(c));
            case '!' -> NODES.booleanNode(!value().asBoolean());
            case '-', '+' -> value();
            case '(' -> {
                JsonNode inner = value();
                expect(')');
                yield inner;
            }
            default -> {
                at--;
                yield c >= '0' && c <= '9' || c == '.' ? number() : name();
            }
        };
    }

    private ObjectNode object() throws Program {
        ObjectNode object = NODES.objectNode();
        while (!accept('}')) {
            char c = peek();
            boolean quoted = c == '"' || c == '\'';
            at += quoted ? 1 : 0;
            String key = quoted ? text(c) : word();
            expect(':');
            object.set(key, value());
            if (!accept(',') && peek() != '}') {
                throw new Program();
            }
        }
        return object;
    }

    private List<JsonNode> list(char end) throws Program {
        List<JsonNode> values = new ArrayList<>();
        while (!accept(end)) {
            values.add(peek() == ',' ? NODES.nullNode() : value());
            if (!accept(',') && peek() != end) {
                throw new Program();
            }
        }
        return values;
    }

    private JsonNode number() {
        int from = at;
        while (at < script.length() && (isPart(script.charAt(at)) || isSign(at))) {
            at++;
        }
        String digits = script.substring(from, at);
        if (digits.length() > LONGEST_NUMBER || !DECIMAL.matcher(digits).matches()) {
            return NODES.nullNode();
        }
        return digits.indexOf('.') < 0
                ? NODES.numberNode(Long.parseLong(digits))
                : NODES.numberNode(new BigDecimal(digits));
    }

    /** The sign of an exponent. */
    private boolean isSign(int place) {
        char c = script.charAt(place);
        return (c == '+' || c == '-') && (script.charAt(place - 1) | 0x20) == 'e';
    }

    private JsonNode name() throws Program {
        String name = word();
        return switch (name) {
            case "true", "false" -> NODES.booleanNode(name.equals("true"));
            case "new" -> value();
            case "void" -> {
                value();
                yield NODES.nullNode();
            }
            case "function" -> throw new Program();
            default -> accept('(') ? result(name, list(')')) : named(name);
        };
    }

    private JsonNode named(String name) {
        return names.getOrDefault(name, NODES.nullNode());
    }

    private JsonNode result(String function, List<JsonNode> arguments) throws Program {
        JsonNode first = arguments.isEmpty() ? NODES.nullNode() : arguments.get(0);
        return switch (function) {
            case "Array" -> NODES.arrayNode();
            case "Object.create" -> NODES.objectNode();
            case "JSON.parse" -> {
                ScriptValue inner = new ScriptValue(first.asText(), 0);
                inner.depth = depth;
                yield inner.value();
            }
            default -> first;
        };
    }

    /** A name, its dots among it. */
    private String word() throws Program {
        skipBlanks();
        int from = at;
        while (at < script.length() && isPart(script.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw new Program();
        }
        return script.substring(from, at);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
    }

    private String text(char quote) throws Program {
        StringBuilder text = new StringBuilder();
        int from = at;
        for (char c = next(); c != quote; c = next()) {
            if (c == '\\') {
                text.append(script, from, at - 1);
                escaped(text);
                from = at;
            } else if (c == '$' && quote == '`' && peek() == '{') {
                throw new Program();
            }
        }
        return text.append(script, from, at - 1).toString();
    }

    private void escaped(StringBuilder into) throws Program {
        char c = next();
        switch (c) {
            case 'n' -> into.append('\n');
            case 't' -> into.append('\t');
            case 'r' -> into.append('\r');
            case 'b', 'f', 'v', '0', '\n' -> into.append(c == '\n' ? "" : " ");
            case 'x' -> into.append((char) hex(2));
            case 'u' -> unicode(into);
            default -> into.append(c);
        }
    }

    private void unicode(StringBuilder into) throws Program {
        if (at >= script.length() || script.charAt(at) != '{') {
            into.append((char) hex(4));
            return;
        }
        int end = script.indexOf('}', at);
        at++;
        int point = end < at || end > at + 6 ? -1 : hex(end - at);
        if (!Character.isValidCodePoint(point)) {
            throw new Program();
        }
        into.appendCodePoint(point);
        at = end + 1;
    }

    private int hex(int digits) throws Program {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new Program();
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private char next() throws Program {
        if (at >= script.length()) {
            throw new Program();
        }
        return script.charAt(at++);
    }

    private char peek() throws Program {
        skipBlanks();
        if (at >= script.length()) {
            throw new Program();
        }
        return script.charAt(at);
    }

    private boolean accept(char wanted) throws Program {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char wanted) throws Program {
        if (!accept(wanted)) {
            throw new Program();
        }
    }

    private void expectWord(String wanted) throws Program {
        if (!word().equals(wanted)) {
            throw new Program();
        }
    }

    private void skipBlanks() {
        while (at < script.length() && (script.charAt(at) <= ' ' || script.charAt(at) == '\u00a0')) {
            at++;
        }
    }
}
