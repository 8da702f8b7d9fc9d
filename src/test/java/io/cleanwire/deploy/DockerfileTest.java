package io.cleanwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The promises of the Dockerfile, as far as reading it can tell. */
class DockerfileTest {

    private static final Set<String> KNOWN = Set.of(
            "ARG", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "RUN", "USER", "WORKDIR");

    private final List<Instruction> instructions = read();

    /** One instruction; continued lines are one. */
    record Instruction(String name, String rest) {

        List<String> words() {
            return List.of(rest.split("\\s+", -1));
        }
    }

    private static List<Instruction> read() {
        try {
            List<Instruction> instructions = new ArrayList<>();
            String joined = Files.readString(Path.of("Dockerfile")).replace("\\\n", " ");
            for (String line : joined.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    instructions.add(new Instruction(parts[0], parts[1].strip()));
                }
            }
            return instructions;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyKnownInstructionsAndNoFrontendToPull() throws IOException {
        assertThat(instructions).allSatisfy(each -> assertThat(KNOWN).contains(each.name()));
        assertThat(Files.readString(Path.of("Dockerfile"))).doesNotContain("# syntax", "#syntax");
    }

    @Test
    void itIsBuiltOnAJdkAndRunsOnAJre25() {
        assertThat(all("FROM"))
                .extracting(Instruction::rest)
                .containsExactly("eclipse-temurin:17-jdk AS build", "eclipse-temurin:25-jre AS runtime");
    }

    @Test
    void itRunsAsTheUserThatTheManifestsName() throws IOException {
        assertThat(runtime("USER")).singleElement().satisfies(user -> assertThat(user.rest())
                .matches("[1-9][0-9]*:[1-9][0-9]*"));
        String user = runtime("USER").get(0).rest();
        var security = Deployed.deployment().getSpec().getTemplate().getSpec().getSecurityContext();
        assertThat(user).isEqualTo(security.getRunAsUser() + ":" + security.getRunAsGroup());
    }

    @Test
    void theEntryPointIsJavaItselfAndEndsInServe() throws IOException {
        Instruction entry = runtime("ENTRYPOINT").get(0);
        List<String> words = List.of(new ObjectMapper().readValue(entry.rest(), String[].class));
        assertThat(words).startsWith("java").endsWith("-jar", "/app/quarkus-run.jar", "serve");
        assertThat(entry).isEqualTo(instructions.get(instructions.size() - 1));
    }

    @Test
    void theHealthCheckIsSoundAndNeedsOnlyBash() throws IOException {
        String rest = runtime("HEALTHCHECK").get(0).rest();
        List<String> words = List.of(new ObjectMapper().readValue(rest.substring(rest.indexOf('[')), String[].class));
        assertThat(words).hasSize(3).startsWith("bash", "-c");
        Process syntax = new ProcessBuilder("bash", "-n", "-c", words.get(2)).start();
        assertThat(syntax.onExit().join().exitValue()).isZero();
        assertThat(rest).contains("/q/health/live").doesNotContain("curl", "wget");
    }

    @Test
    void whatIsCopiedExistsAndIsNotIgnored() throws IOException {
        List<String> kept = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        Set<String> built = new TreeSet<>();
        for (Instruction copy : all("COPY")) {
            List<String> words = copy.words();
            boolean fromBuild = words.get(0).equals("--from=build");
            for (String source : words.subList(fromBuild ? 1 : 0, words.size() - 1)) {
                if (fromBuild) {
                    built.add(source);
                } else {
                    assertThat(Path.of(source)).exists();
                    String bare = source.replaceAll("/$", "");
                    assertThat(kept).anyMatch(each -> each.equals(bare) || each.startsWith(bare + "/"));
                }
            }
        }
        // the four parts of Quarkus' fast-jar; ProbesIT holds that the build makes them
        assertThat(built)
                .containsExactlyInAnyOrder(
                        "/src/target/quarkus-app/lib/",
                        "/src/target/quarkus-app/quarkus/",
                        "/src/target/quarkus-app/quarkus-run.jar",
                        "/src/target/quarkus-app/app/");
        assertThat(kept).allSatisfy(each -> assertThat(Path.of(each)).exists());
    }

    @Test
    void theVersionAndThePortAreThoseOfTheManifests() throws IOException {
        String image = Deployed.container().getImage();
        assertThat(all("ARG")).anySatisfy(arg -> assertThat(arg.rest())
                .isEqualTo("VERSION=" + image.substring(image.indexOf(':') + 1)));
        assertThat(runtime("EXPOSE").get(0).rest())
                .isEqualTo(Deployed.container()
                        .getPorts()
                        .get(0)
                        .getContainerPort()
                        .toString());
    }

    private List<Instruction> all(String name) {
        return instructions.stream().filter(each -> each.name().equals(name)).toList();
    }

    private List<Instruction> runtime(String name) {
        int last = instructions.lastIndexOf(all("FROM").get(1));
        return instructions.subList(last, instructions.size()).stream()
                .filter(each -> each.name().equals(name))
                .toList();
    }
}
