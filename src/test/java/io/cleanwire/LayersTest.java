package io.cleanwire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room may use which, as docs/architecture.md has it. */
class LayersTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.cleanwire");

    /** For each room the rooms it may use beside itself. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("normalise", List.of("model")),
            Map.entry("phrases", List.of("model", "normalise")),
            Map.entry("intake", List.of("model", "normalise")),
            Map.entry("trees", List.of()),
            Map.entry("words", List.of("normalise")),
            Map.entry("html", List.of("model", "normalise", "phrases", "trees", "words")),
            Map.entry("text", List.of("model", "normalise", "phrases", "trees", "words")),
            Map.entry("metadata", List.of("model", "normalise")),
            Map.entry("cleaner", List.of("model", "normalise", "phrases", "intake", "html", "text", "metadata")),
            Map.entry("contract", List.of("model", "normalise")),
            Map.entry("evaluate", List.of("model", "normalise", "cleaner", "contract")),
            Map.entry("bench", List.of("model", "cleaner", "contract")),
            Map.entry("stream", List.of("cleaner", "contract", "model", "normalise")),
            Map.entry(
                    "cli",
                    List.of(
                            "model",
                            "normalise",
                            "phrases",
                            "intake",
                            "html",
                            "text",
                            "metadata",
                            "cleaner",
                            "contract",
                            "stream",
                            "evaluate",
                            "bench")),
            Map.entry(
                    "app",
                    List.of(
                            "model",
                            "normalise",
                            "phrases",
                            "intake",
                            "html",
                            "text",
                            "metadata",
                            "cleaner",
                            "contract",
                            "stream",
                            "evaluate",
                            "bench",
                            "cli")));

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() {
        MAY_USE.forEach((room, others) -> {
            List<String> allowed = new ArrayList<>(List.of("io.cleanwire." + room));
            others.forEach(other -> allowed.add("io.cleanwire." + other));
            noClasses()
                    .that()
                    .resideInAPackage("io.cleanwire." + room)
                    .should(dependOnOursOutside(Set.copyOf(allowed)))
                    .check(OURS);
        });
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> rooms = OURS.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("io.cleanwire.".length()))
                .collect(Collectors.toSet());
        org.assertj.core.api.Assertions.assertThat(rooms).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void onlyTheEdgeSeesKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.cleanwire.stream", "io.cleanwire.app", "io.cleanwire.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(OURS);
    }

    @Test
    void onlyTheAppSeesQuarkus() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.cleanwire.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "io.smallrye..", "io.micrometer..", "io.opentelemetry..")
                .check(OURS);
    }

    @Test
    void theCoreKnowsNoClockNetworkLogOrChance() {
        String[] core = Stream.of(
                        "model", "normalise", "phrases", "intake", "html", "text", "metadata", "cleaner", "contract")
                .map(room -> "io.cleanwire." + room)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http", "java.util.logging", "org.slf4j", "org.jboss.logging")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(OURS);
    }

    @Test
    void namesSaySomething() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)$")
                .andShould()
                .haveNameNotMatching(".*\\.Abstract[A-Z].*")
                .check(OURS);
    }

    private static ArchCondition<JavaClass> dependOnOursOutside(Set<String> allowed) {
        return new ArchCondition<>("use a room of ours outside " + allowed) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String to =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    boolean outside = to.startsWith("io.cleanwire") && !allowed.contains(to);
                    events.add(new SimpleConditionEvent(from, outside, dependency.getDescription()));
                });
            }
        };
    }
}
