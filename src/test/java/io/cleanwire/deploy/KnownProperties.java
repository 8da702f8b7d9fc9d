package io.cleanwire.deploy;

import io.cleanwire.app.ServiceConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The properties of the service and their defaults, read from {@link ServiceConfig}. */
final class KnownProperties {

    private KnownProperties() {}

    /** Property name to default; a map's name ends in {@code .*} and has no default. */
    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        collect(
                ServiceConfig.class,
                ServiceConfig.class.getAnnotation(ConfigMapping.class).prefix(),
                all);
        return all;
    }

    private static void collect(Class<?> type, String prefix, Map<String, String> all) {
        for (Method method : type.getMethods()) {
            String name = prefix + "." + kebab(method.getName());
            WithDefault byDefault = method.getAnnotation(WithDefault.class);
            if (method.getReturnType() == Map.class) {
                all.put(name + ".*", "");
            } else if (method.getReturnType() == Optional.class || method.getReturnType() == OptionalInt.class) {
                all.put(name, "");
            } else if (byDefault != null) {
                all.put(name, byDefault.value());
            } else {
                collect(method.getReturnType(), name, all);
            }
        }
    }

    /** The environment variable of a property, as MicroProfile Config maps it. */
    static String environment(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Environment variable to property. */
    static Map<String, String> byEnvironment() {
        Map<String, String> names = new TreeMap<>();
        all().keySet().stream()
                .filter(property -> !property.endsWith("*"))
                .forEach(property -> names.put(environment(property), property));
        return names;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
