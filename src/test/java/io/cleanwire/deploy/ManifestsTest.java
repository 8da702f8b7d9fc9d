package io.cleanwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.stream.Topics;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests are valid, and say the same as each other and as the service. */
class ManifestsTest {

    /** Keys that are not the service's own, each with why it is set. */
    private static final Map<String, String> FOREIGN_KEYS =
            Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "compose is read by people: lines instead of JSON");

    private static final Set<String> TOPIC_KEYS = Set.of(
            "CLEANWIRE_TOPICS_RAW",
            "CLEANWIRE_TOPICS_CLEAN",
            "CLEANWIRE_TOPICS_REJECTED",
            "CLEANWIRE_TOPICS_DEAD_LETTER");

    @TempDir
    Path folder;

    static List<Path> resourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Deployed.K8S)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals("kustomization.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> kustomizations() throws IOException {
        try (Stream<Path> files = Files.walk(Deployed.K8S)) {
            return files.filter(file -> file.getFileName().toString().equals("kustomization.yaml"))
                    .sorted()
                    .toList();
        }
    }

    // ---- strict parsing

    @ParameterizedTest
    @MethodSource("resourceFiles")
    void everyManifestIsStrictlyValid(Path file) throws IOException {
        List<HasMetadata> resources = StrictYaml.resources(Files.readString(file));
        assertThat(resources).isNotEmpty().allSatisfy(resource -> assertThat(
                        resource.getMetadata().getName())
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  replica: 2", // no such field
                "  replicas: two", // no number
                "  replicas: \"2\"", // a text where a number must be
                "  replicas: 1.5",
                "  replicas: 2\n  replicas: 3", // twice
                "  replicas: [2]",
                "  paused: 1", // a number where a boolean must be
                "replicas: 2", // an indent too few
                "  template:\n    metadata:\n      labels: {app: 1}", // the API server takes text only
                "  template:\n    spec:\n      containers:\n        - name: a\n          env: [{name: A, value: 1}]",
                "  template:\n    spec:\n      containers:\n        - name: a\n          env: [{name: A, value: true}]",
                "  template:\n    spec:\n      containers:\n        - name: a\n          livenessProbe: {periods: 3}",
                "  template:\n    spec:\n      containers:\n        - name: a\n          livenessProbe: {httpGet: {uri: /}}",
                "  template:\n    spec:\n      containers:\n        - name: a\n      livenessProbe: {periodSeconds: 3}",
                "  template:\n    spec:\n      containers: {name: a}",
                "  template:\n    spec:\n      volumes: [{name: tmp, emptydir: {}}]",
                "  template:\n    spec:\n      securityContext: {runAsNonRoot: \"yes\"}"
            })
    void nearMissesFail(String wrong) throws IOException {
        String sound = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  minReadySeconds: 1\n";
        assertThat(StrictYaml.resources(sound)).hasSize(1);
        assertThatThrownBy(() -> StrictYaml.resources(sound + wrong + "\n")).isInstanceOf(IOException.class);
    }

    /** What the near misses above missed: so it is the mistake that fails, and nothing around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "  replicas: 2",
                "  paused: true",
                "  template:\n    metadata:\n      labels: {app: \"1\"}",
                "  template:\n    spec:\n      containers:\n        - name: a\n          env: [{name: A, value: \"1\"}]",
                "  template:\n    spec:\n      containers:\n        - name: a\n          livenessProbe: {periodSeconds: 3}",
                "  template:\n    spec:\n      containers:\n        - name: a\n          livenessProbe: {httpGet: {path: /}}",
                "  template:\n    spec:\n      containers: [{name: a}]",
                "  template:\n    spec:\n      volumes: [{name: tmp, emptyDir: {}}]",
                "  template:\n    spec:\n      securityContext: {runAsNonRoot: true}"
            })
    void theirSoundSiblingsPass(String right) throws IOException {
        String start = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  minReadySeconds: 1\n";
        assertThat(StrictYaml.resources(start + right + "\n")).hasSize(1);
    }

    @Test
    void aKindThatNobodyCheckedFails() {
        assertThatThrownBy(() -> StrictYaml.resources("apiVersion: v1\nkind: Pud\n"))
                .hasMessageContaining("unknown kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services: {a: {imagee: b}}",
                "services: {a: {cap_drop: ALL}}",
                "services: {a: {healthcheck: {retries: many}}}",
                "services: {a: {environment: {A: 1}}}",
                "service: {}"
            })
    void nearMissesOfComposeFail(String wrong) {
        assertThatThrownBy(() -> StrictYaml.read(wrong, ComposeFile.class)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everyResourceFileIsListedAndEveryListedFileExists(Path file) throws IOException {
        Kustomization kustomization = StrictYaml.read(file, Kustomization.class);
        assertThat(kustomization.apiVersion()).isEqualTo("kustomize.config.k8s.io/v1beta1");
        assertThat(kustomization.kind()).isEqualTo("Kustomization");
        Path here = file.getParent();
        Set<Path> listed = new TreeSet<>();
        for (String resource : kustomization.resources()) {
            Path target = here.resolve(resource).normalize();
            assertThat(target).exists();
            if (Files.isDirectory(target)) {
                assertThat(target.resolve("kustomization.yaml")).exists();
            } else {
                assertThat(listed.add(target)).as("listed twice: %s", target).isTrue();
            }
        }
        List<Path> present = resourceFiles().stream()
                .filter(each -> here.equals(each.getParent()))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
    }

    // ---- what kustomize makes of it

    @ParameterizedTest
    @MethodSource("kustomizations")
    void kustomizeBuildsEveryFolder(Path file) throws Exception {
        boolean present = isOnPath("kubectl");
        assumeTrue(present, "kubectl is not on the PATH; where it is, this test runs, in CI too");
        Path log = folder.resolve("kubectl.log");
        Path out = folder.resolve("rendered.yaml");
        Process process = new ProcessBuilder(
                        "kubectl", "kustomize", file.getParent().toString())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        List<HasMetadata> rendered = StrictYaml.resources(Files.readString(out));
        List<ConfigMap> maps = only(rendered, ConfigMap.class);
        assertThat(maps).hasSize(1);
        ConfigMap map = maps.get(0);
        assertThat(KnownProperties.byEnvironment().keySet())
                .containsAll(map.getData().keySet());
        assertThat(map.getData().keySet()).containsAll(TOPIC_KEYS);
        Container service = only(rendered, Deployment.class)
                .get(0)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
        assertThat(service.getEnvFrom().get(0).getConfigMapRef().getName())
                .isEqualTo(map.getMetadata().getName());
        Kustomization kustomization = StrictYaml.read(file, Kustomization.class);
        if (kustomization.namespace() != null) {
            assertThat(rendered)
                    .filteredOn(each -> !each.getKind().equals("Namespace"))
                    .allSatisfy(each ->
                            assertThat(each.getMetadata().getNamespace()).isEqualTo(kustomization.namespace()));
        }
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each).resolve(program)));
    }

    // ---- configuration

    @Test
    void everyEnvironmentKeyIsAPropertyThatTheServiceKnows() throws IOException {
        Set<String> keys = new TreeSet<>(
                Deployed.compose().services().get("cleanwire").environment().keySet());
        for (Path file : kustomizations()) {
            keys.addAll(StrictYaml.read(file, Kustomization.class)
                    .configMapGenerator()
                    .get(0)
                    .data()
                    .keySet());
        }
        List<EnvVar> direct = Deployed.container().getEnv();
        direct.forEach(variable -> keys.add(variable.getName()));
        Set<String> known = new HashSet<>(KnownProperties.byEnvironment().keySet());
        known.addAll(FOREIGN_KEYS.keySet());
        assertThat(known).containsAll(keys);
    }

    @Test
    void theConfigMapRepeatsTheDefaultsExceptForTheBroker() throws IOException {
        Map<String, String> defaults = KnownProperties.all();
        Map<String, String> names = KnownProperties.byEnvironment();
        Deployed.baseConfiguration().forEach((key, value) -> {
            String property = names.get(key);
            if (!property.equals("cleanwire.bootstrap-servers")) {
                assertThat(value).as(key).isEqualTo(defaults.get(property));
            }
        });
    }

    @Test
    void theOverlayPointsAtItsOwnBroker() throws IOException {
        Kustomization demo = StrictYaml.read(Deployed.DEMO.resolve("kustomization.yaml"), Kustomization.class);
        String broker = demo.configMapGenerator().get(0).data().get("CLEANWIRE_BOOTSTRAP_SERVERS");
        Service service = only(Deployed.resources(Deployed.DEMO), Service.class).get(0);
        assertThat(broker)
                .isEqualTo(service.getMetadata().getName() + ":"
                        + service.getSpec().getPorts().get(0).getPort());
        Container kafka = only(Deployed.resources(Deployed.DEMO), StatefulSet.class)
                .get(0)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
        assertThat(environment(kafka).get("KAFKA_ADVERTISED_LISTENERS")).endsWith("//" + broker);
        assertThat(environment(topicsJob()).get("BOOTSTRAP_SERVERS")).isEqualTo(broker);
        Map<String, ComposeFile.Container> compose = Deployed.compose().services();
        String inCompose = compose.get("cleanwire").environment().get("CLEANWIRE_BOOTSTRAP_SERVERS");
        assertThat(compose.get("topics").environment()).containsEntry("BOOTSTRAP_SERVERS", inCompose);
        assertThat(compose.get("kafka").environment().get("KAFKA_ADVERTISED_LISTENERS"))
                .endsWith("//" + inCompose);
    }

    /** What the two brokers are told differs only where the places differ. */
    @Test
    void bothBrokersAreSetUpAlike() throws IOException {
        Container kafka = only(Deployed.resources(Deployed.DEMO), StatefulSet.class)
                .get(0)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
        Map<String, String> cluster = new TreeMap<>(environment(kafka));
        Map<String, String> compose =
                new TreeMap<>(Deployed.compose().services().get("kafka").environment());
        List.of("CLUSTER_ID", "KAFKA_LISTENERS", "KAFKA_ADVERTISED_LISTENERS", "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP")
                .forEach(placed -> {
                    assertThat(cluster.remove(placed)).as(placed).isNotBlank();
                    assertThat(compose.remove(placed)).as(placed).isNotBlank();
                });
        assertThat(cluster).isEqualTo(compose);
    }

    // ---- topics

    @Test
    void topicsAgreeBetweenComposeKubernetesTheContractAndTheDefaults() throws Exception {
        Map<String, TopicPlan> compose = composeTopics();
        assertThat(clusterTopics()).isEqualTo(compose);
        assertThat(contractTopics()).isEqualTo(compose);
        Map<String, String> defaults = KnownProperties.all();
        assertThat(compose.keySet())
                .containsExactlyInAnyOrder(
                        defaults.get("cleanwire.topics.raw"),
                        defaults.get("cleanwire.topics.clean"),
                        defaults.get("cleanwire.topics.rejected"),
                        defaults.get("cleanwire.topics.dead-letter"));
        Topics topics = Topics.DEFAULT;
        assertThat(compose.keySet())
                .containsExactlyInAnyOrder(topics.raw(), topics.clean(), topics.rejected(), topics.deadLetter());
        assertThat(compose.get(topics.clean()).settings()).containsEntry("cleanup.policy", "compact");
        for (String other : List.of(topics.raw(), topics.rejected(), topics.deadLetter())) {
            assertThat(compose.get(other).settings()).containsEntry("cleanup.policy", "delete");
        }
    }

    @Test
    void theDemoCreatesTheSameTopics() throws Exception {
        Map<String, TopicPlan> compose = composeTopics();
        assertThat(compose.values()).extracting(TopicPlan::partitions).containsOnly(demo("PARTITIONS"));
        assertThat(bytes(compose, Topics.DEFAULT.raw())).isEqualTo(demo("RAW_BYTES"));
        for (String out : List.of(Topics.DEFAULT.clean(), Topics.DEFAULT.rejected(), Topics.DEFAULT.deadLetter())) {
            assertThat(bytes(compose, out)).as(out).isEqualTo(demo("OUT_BYTES"));
        }
    }

    /** A record at the limit still fits with its key and headers, and so does the largest raw record as a dead letter. */
    @Test
    void whatIsWrittenFitsTheTopics() throws Exception {
        Map<String, TopicPlan> topics = composeTopics();
        int room = 64 << 10;
        int raw = bytes(topics, Topics.DEFAULT.raw());
        int limit = Integer.parseInt(KnownProperties.all().get("cleanwire.limits.output-bytes"));
        assertThat(Deployed.compose().services().get("cleanwire").environment())
                .containsEntry("CLEANWIRE_LIMITS_OUTPUT_BYTES", Integer.toString(limit));
        assertThat(bytes(topics, Topics.DEFAULT.clean())).isGreaterThanOrEqualTo(limit + room);
        assertThat(bytes(topics, Topics.DEFAULT.rejected())).isGreaterThanOrEqualTo(limit + room);
        assertThat(bytes(topics, Topics.DEFAULT.deadLetter())).isGreaterThanOrEqualTo(raw + room);
        assertThat(raw)
                .as("the service reads what the topic takes")
                .isLessThanOrEqualTo(Integer.parseInt(KnownProperties.all().get("cleanwire.limits.input-bytes")));
    }

    private Map<String, TopicPlan> composeTopics() throws IOException, InterruptedException {
        ComposeFile.Container job = Deployed.compose().services().get("topics");
        return TopicPlan.of(
                job.entrypoint(), ComposeFile.unescaped(job.command().get(0)), folder);
    }

    private Map<String, TopicPlan> clusterTopics() throws IOException, InterruptedException {
        Container job = topicsJob();
        return TopicPlan.of(job.getCommand(), job.getArgs().get(0), folder);
    }

    private static Map<String, TopicPlan> contractTopics() throws IOException {
        JsonNode channels = StrictYaml.read(Path.of("src/main/resources/contract/asyncapi.yaml"), JsonNode.class)
                .path("channels");
        Map<String, TopicPlan> plans = new TreeMap<>();
        channels.forEach(channel -> {
            JsonNode kafka = channel.path("bindings").path("kafka");
            assertThat(kafka.path("topic")).isEqualTo(channel.path("address"));
            Map<String, String> settings = new TreeMap<>();
            kafka.path("topicConfiguration").properties().forEach(setting -> {
                JsonNode value = setting.getValue();
                settings.put(setting.getKey(), value.isArray() ? value.get(0).asText() : value.asText());
            });
            plans.put(
                    kafka.path("topic").asText(),
                    new TopicPlan(kafka.path("partitions").asInt(), settings));
        });
        return plans;
    }

    private static int bytes(Map<String, TopicPlan> topics, String topic) {
        return Integer.parseInt(topics.get(topic).settings().get("max.message.bytes"));
    }

    /** A constant of the demo; the class is package-private, and a test is no reason to open it. */
    private static int demo(String constant) throws ReflectiveOperationException {
        Field field = Class.forName("io.cleanwire.cli.DemoCommand").getDeclaredField(constant);
        field.setAccessible(true);
        return field.getInt(null);
    }

    private static Container topicsJob() throws IOException {
        return only(Deployed.resources(Deployed.DEMO), Job.class)
                .get(0)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
    }

    // ---- images, security, ends

    @Test
    void imagesAreTheSameEverywhere() throws IOException {
        Map<String, ComposeFile.Container> compose = Deployed.compose().services();
        Set<String> inCompose = new TreeSet<>();
        compose.values().forEach(each -> inCompose.add(each.image()));
        Set<String> inCluster = new TreeSet<>();
        for (PodSpec pod : pods()) {
            pod.getContainers().forEach(each -> inCluster.add(each.getImage()));
        }
        assertThat(inCluster).isEqualTo(inCompose).contains("apache/kafka:4.3.1");
        String pom = Files.readString(Path.of("pom.xml"));
        String version =
                pom.replaceAll("(?s).*?<artifactId>cleanwire</artifactId>\\s*<version>([^<]+)</version>.*", "$1");
        assertThat(Deployed.container().getImage()).isEqualTo("cleanwire:" + version);
        assertThat(pom).contains("<kafka.version>4.3.1</kafka.version>");
    }

    @Test
    void everyPodIsRestricted() throws IOException {
        assertThat(pods()).hasSize(3).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks()).isFalse();
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getContainers()).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKey("memory");
            });
        });
        Container service = Deployed.container();
        assertThat(service.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(service.getVolumeMounts()).singleElement().satisfies(mount -> assertThat(mount.getMountPath())
                .isEqualTo("/tmp"));
        ServiceAccount account =
                only(Deployed.resources(Deployed.BASE), ServiceAccount.class).get(0);
        assertThat(account.getAutomountServiceAccountToken()).isFalse();
        assertThat(Deployed.deployment().getSpec().getTemplate().getSpec().getServiceAccountName())
                .isEqualTo(account.getMetadata().getName());
    }

    @Test
    void everyContainerOfComposeGivesUpItsRights() throws IOException {
        assertThat(Deployed.compose().services().values()).allSatisfy(container -> {
            assertThat(container.capDrop()).containsExactly("ALL");
            assertThat(container.securityOpt()).containsExactly("no-new-privileges:true");
        });
        ComposeFile.Container service = Deployed.compose().services().get("cleanwire");
        assertThat(service.readOnly()).isTrue();
        assertThat(service.tmpfs())
                .singleElement()
                .asString()
                .startsWith("/tmp:")
                .contains("exec", "nosuid");
        assertThat(service.dependsOn())
                .containsEntry("kafka", new ComposeFile.Dependency("service_healthy"))
                .containsEntry("topics", new ComposeFile.Dependency("service_completed_successfully"));
        assertThat(Deployed.compose().services().get("kafka").healthcheck().test())
                .containsExactly("CMD", "bash", "-c", "</dev/tcp/127.0.0.1/9092");
    }

    @Test
    void aStopHasTheTimeThatTheServiceMayTake() throws IOException {
        String quarkus = Files.readString(Path.of("src/main/resources/application.properties"));
        long shutdown = Long.parseLong(quarkus.replaceAll("(?s).*quarkus\\.shutdown\\.timeout=(\\d+)S.*", "$1"));
        Duration close = Duration.parse(Deployed.baseConfiguration().get("CLEANWIRE_CLOSE_WITHIN"));
        long needed = close.toSeconds() + 5 + shutdown; // 5: what StreamRunner.close grants beyond
        assertThat(Deployed.deployment().getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .isGreaterThan(needed);
        String grace = Deployed.compose().services().get("cleanwire").stopGracePeriod();
        assertThat(Long.parseLong(grace.replace("s", ""))).isGreaterThan(needed);
    }

    @Test
    void selectorsPortsAndProbesNameWhatIsThere() throws IOException {
        Deployment deployment = Deployed.deployment();
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .hasSize(2)
                .allSatisfy(spread ->
                        assertThat(spread.getLabelSelector().getMatchLabels()).isEqualTo(labels));
        PodDisruptionBudget budget = only(Deployed.resources(Deployed.BASE), PodDisruptionBudget.class)
                .get(0);
        assertThat(budget.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(deployment.getSpec().getReplicas()).isGreaterThan(1);
        Service service = only(Deployed.resources(Deployed.BASE), Service.class).get(0);
        assertThat(service.getSpec().getSelector()).isEqualTo(labels);
        Container container = Deployed.container();
        String port = container.getPorts().get(0).getName();
        int number = container.getPorts().get(0).getContainerPort();
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .contains("quarkus.http.port=" + number + "\n");
        assertThat(service.getSpec().getPorts().get(0).getTargetPort().getStrVal())
                .isEqualTo(port);
        assertThat(service.getMetadata().getAnnotations())
                .containsEntry("prometheus.io/port", Integer.toString(number));
        for (Probe probe :
                List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())) {
            HTTPGetAction get = probe.getHttpGet();
            assertThat(get.getPort().getStrVal()).isEqualTo(port);
        }
        assertThat(Deployed.compose().services().get("cleanwire").ports())
                .containsExactly("127.0.0.1:" + number + ":" + number);
    }

    private static List<PodSpec> pods() throws IOException {
        List<PodSpec> pods = new ArrayList<>();
        pods.add(Deployed.deployment().getSpec().getTemplate().getSpec());
        only(Deployed.resources(Deployed.DEMO), StatefulSet.class)
                .forEach(set -> pods.add(set.getSpec().getTemplate().getSpec()));
        only(Deployed.resources(Deployed.DEMO), Job.class)
                .forEach(job -> pods.add(job.getSpec().getTemplate().getSpec()));
        return pods;
    }

    private static Map<String, String> environment(Container container) {
        Map<String, String> environment = new TreeMap<>();
        container.getEnv().forEach(variable -> environment.put(variable.getName(), variable.getValue()));
        return environment;
    }

    private static <T> List<T> only(List<HasMetadata> resources, Class<T> type) {
        return Deployed.only(resources, type);
    }
}
