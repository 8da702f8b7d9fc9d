package io.cleanwire.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a topics job creates, found by running its script with a stand-in for Kafka's own that writes down its arguments. */
record TopicPlan(int partitions, Map<String, String> settings) {

    static Map<String, TopicPlan> of(List<String> shell, String script, Path folder)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "topics", ".txt");
        Path standIn = Files.writeString(
                Files.createTempFile(folder, "kafka-topics", ".sh"),
                "#!/usr/bin/env bash\necho \"$*\" >> '" + said + "'\n",
                StandardCharsets.UTF_8);
        if (!standIn.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + standIn);
        }
        List<String> command = new java.util.ArrayList<>(shell);
        command.add(script.replace("/opt/kafka/bin/kafka-topics.sh", standIn.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("BOOTSTRAP_SERVERS", "the-broker:9092");
        if (builder.start().waitFor() != 0) {
            throw new IOException("the topics script failed");
        }
        Map<String, TopicPlan> plans = new TreeMap<>();
        for (String line : Files.readAllLines(said, StandardCharsets.UTF_8)) {
            add(line, plans);
        }
        return plans;
    }

    private static void add(String line, Map<String, TopicPlan> plans) throws IOException {
        String[] words = line.split(" ", -1);
        String topic = "";
        int partitions = 0;
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--create", "--if-not-exists" -> {}
                case "--bootstrap-server" -> require("the-broker:9092", words[++i]);
                case "--replication-factor" -> require("1", words[++i]);
                case "--topic" -> topic = words[++i];
                case "--partitions" -> partitions = Integer.parseInt(words[++i]);
                case "--config" -> {
                    String[] setting = words[++i].split("=", 2);
                    settings.put(setting[0], setting[1]);
                }
                default -> throw new IOException("unknown argument of kafka-topics.sh: " + words[i]);
            }
        }
        if (plans.put(topic, new TopicPlan(partitions, settings)) != null) {
            throw new IOException("topic created twice: " + topic);
        }
    }

    private static void require(String expected, String found) throws IOException {
        if (!expected.equals(found)) {
            throw new IOException("expected " + expected + ", found " + found);
        }
    }
}
