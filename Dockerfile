# Cleanwire as a container: built with the JDK that every other build uses, run on a JRE 25.
#
#   docker build --build-arg REVISION=$(git rev-parse HEAD) -t cleanwire:0.1.0 .
#
# Runs as a numeric user with a read-only root; /tmp alone is written to (native libraries of the compressors, HTTP's
# cache, Kafka Streams' state directory) and must not be mounted noexec.

FROM eclipse-temurin:17-jdk AS build
WORKDIR /src

COPY mvnw pom.xml ./
COPY .mvn/ .mvn/
COPY src/ src/
# the cache keeps the libraries between builds
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package


FROM eclipse-temurin:25-jre AS runtime

ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Cleanwire" \
      org.opencontainers.image.description="Raw articles on a Kafka topic in, one clean JSON record each out." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

WORKDIR /app

# from what changes least to what changes most; owned by root, so that the service cannot change itself
COPY --from=build /src/target/quarkus-app/lib/ lib/
COPY --from=build /src/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /src/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /src/target/quarkus-app/app/ app/

# read by java itself, so no shell stands between it and SIGTERM; set your own to replace these
ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=65 -XX:+UseParallelGC"

USER 10001:10001
EXPOSE 8080

# liveness, not readiness: a broker that is away makes no container unhealthy
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/live HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 4 line <&3 && [[ $line == HTTP/*' 200 '* ]]"]

ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=/tmp", "-jar", "/app/quarkus-run.jar", "serve"]
