package io.cleanwire.deploy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the repository deploys, as its files have it. */
final class Deployed {

    static final Path K8S = Path.of("k8s");
    static final Path BASE = K8S.resolve("base");
    static final Path DEMO = K8S.resolve("overlays/demo");

    private Deployed() {}

    static ComposeFile compose() throws IOException {
        return StrictYaml.read(Path.of("docker-compose.yml"), ComposeFile.class);
    }

    /** The resources that stand in a folder, in the order of its kustomization. */
    static List<HasMetadata> resources(Path folder) throws IOException {
        List<HasMetadata> resources = new ArrayList<>();
        for (String name : StrictYaml.read(folder.resolve("kustomization.yaml"), Kustomization.class)
                .resources()) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                resources.addAll(StrictYaml.resources(Files.readString(file)));
            }
        }
        return resources;
    }

    static Deployment deployment() throws IOException {
        return only(resources(BASE), Deployment.class).get(0);
    }

    static Container container() throws IOException {
        return deployment().getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    static Map<String, String> baseConfiguration() throws IOException {
        return StrictYaml.read(BASE.resolve("kustomization.yaml"), Kustomization.class)
                .configMapGenerator()
                .get(0)
                .data();
    }

    static <T> List<T> only(List<HasMetadata> resources, Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
