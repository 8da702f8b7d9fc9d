package io.cleanwire.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Looks at the broker and the topics before the stream starts, and says in one sentence each what is wrong. */
final class Preflight {

    private static final int TIMEOUT_MS = 10_000;

    private final Admin admin;
    private final Topics topics;
    private final Map<String, TopicDescription> found = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private Preflight(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * What was seen.
     *
     * @param brokerAway whether nobody answered
     * @param problems what keeps the stream from starting, one sentence each
     * @param remarks what an operator should know, one sentence each
     * @param sizes what the topics take
     */
    record Report(boolean brokerAway, List<String> problems, List<String> remarks, Sizes sizes) {

        boolean isClear() {
            return problems.isEmpty();
        }
    }

    static Report of(Admin admin, Topics topics) throws InterruptedException {
        return new Preflight(admin, topics).report();
    }

    private Report report() throws InterruptedException {
        try {
            admin.describeCluster().nodes().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return away(e);
        }
        for (String topic : Stream.concat(Stream.of(topics.raw()), topics.outputs().stream())
                .toList()) {
            describe(topic);
        }
        partitions();
        Map<String, Integer> sizes = sizes();
        Sizes known = new Sizes(
                sizes.getOrDefault(topics.clean(), Sizes.BROKER_DEFAULT),
                sizes.getOrDefault(topics.rejected(), Sizes.BROKER_DEFAULT),
                sizes.getOrDefault(topics.deadLetter(), Sizes.BROKER_DEFAULT));
        int raw = sizes.getOrDefault(topics.raw(), Sizes.BROKER_DEFAULT);
        List<String> remarks = raw + Sizes.OVERHEAD <= known.deadLetter()
                ? List.of()
                : List.of("Topic " + topics.deadLetter() + " takes messages of " + known.deadLetter() + " bytes and "
                        + topics.raw() + " of " + raw + ": the largest dead letters will carry headers but no value;"
                        + " set max.message.bytes of " + topics.deadLetter() + " to at least "
                        + (raw + Sizes.OVERHEAD) + " to keep them whole.");
        return new Report(false, List.copyOf(problems), remarks, known);
    }

    private Report away(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        boolean refused = cause instanceof AuthenticationException || cause instanceof AuthorizationException;
        String sentence = refused
                ? "The broker refuses us: " + cause.getMessage() + "."
                : "The broker does not answer (" + cause.getClass().getSimpleName() + "); waiting for it.";
        return new Report(!refused, List.of(sentence), List.of(), new Sizes(0, 0, 0));
    }

    private void describe(String topic) throws InterruptedException {
        try {
            TopicDescription description = admin.describeTopics(
                            List.of(topic), new DescribeTopicsOptions().includeAuthorizedOperations(true))
                    .allTopicNames()
                    .get(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                    .get(topic);
            if (description != null) {
                found.put(topic, description);
                permissions(topic, description);
            }
        } catch (ExecutionException e) {
            problems.add(
                    e.getCause() instanceof UnknownTopicOrPartitionException
                            ? "Topic " + topic + " does not exist; create it or set its name."
                            : "Topic " + topic + " cannot be described: " + e.getCause() + ".");
        } catch (TimeoutException e) {
            problems.add("Topic " + topic + " could not be described within " + TIMEOUT_MS / 1000 + " seconds.");
        }
    }

    private void permissions(String topic, TopicDescription description) {
        AclOperation needed = topic.equals(topics.raw()) ? AclOperation.READ : AclOperation.WRITE;
        boolean unknown = description.authorizedOperations() == null
                || description.authorizedOperations().isEmpty();
        if (!unknown
                && !description.authorizedOperations().contains(needed)
                && !description.authorizedOperations().contains(AclOperation.ALL)) {
            problems.add("Topic " + topic + " may not be " + (needed == AclOperation.READ ? "read" : "written")
                    + " by this user; grant " + needed + ".");
        }
    }

    /** Records of one URL stay in order across topics only when both split their keys alike. */
    private void partitions() {
        Optional<Integer> raw = count(topics.raw());
        for (String topic : List.of(topics.clean(), topics.rejected())) {
            Optional<Integer> here = count(topic);
            if (raw.isPresent() && here.isPresent() && !raw.equals(here)) {
                problems.add("Topic " + topic + " has " + here.get() + " partitions and " + topics.raw() + " has "
                        + raw.get() + "; they must be equal.");
            }
        }
    }

    private Optional<Integer> count(String topic) {
        return Optional.ofNullable(found.get(topic))
                .map(description -> description.partitions().size());
    }

    /** Sizes as the topics say; a user who may not read them gets the broker's default, which is the safe side. */
    private Map<String, Integer> sizes() throws InterruptedException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String topic : found.keySet()) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            try {
                Config config = admin.describeConfigs(List.of(resource))
                        .all()
                        .get(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                        .get(resource);
                ConfigEntry entry = config == null ? null : config.get("max.message.bytes");
                sizes.put(topic, entry == null ? Sizes.BROKER_DEFAULT : Integer.parseInt(entry.value()));
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                sizes.put(topic, Sizes.BROKER_DEFAULT);
            }
        }
        return sizes;
    }
}
