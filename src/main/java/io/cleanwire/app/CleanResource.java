package io.cleanwire.app;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.ErrorJson;
import io.cleanwire.contract.HeaderNames;
import io.cleanwire.model.RawRecord;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Cleans one payload without Kafka: the same answer that the stream would give. */
@Path("/v1/clean")
public class CleanResource {

    private final Cleaner cleaner;
    private final Encoder encoder;

    CleanResource(Cleaner cleaner, Encoder encoder) {
        this.cleaner = cleaner;
        this.encoder = encoder;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD) // a browser asks for HTML: it gets JSON, not an empty 406
    @Operation(
            summary = "Clean one payload",
            description = "The body is HTML, text or a JSON envelope, as on the raw topic. Nothing is sent to Kafka.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "*/*",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(
            responseCode = "200",
            description =
                    "A clean article (clean-article.schema.json) or, with article-status naming the reason, a rejection (rejection.schema.json).")
    @APIResponse(
            responseCode = "422",
            description = "The payload cannot be read: what would be a dead letter. {code, stage, message}")
    public Response clean(
            byte[] body,
            @Parameter(description = "where the payload came from") @QueryParam("url") @Nullable String url,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @HeaderParam("Content-Encoding") @Nullable String contentEncoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, HeaderNames.ARTICLE_URL, url);
        put(headers, HeaderNames.CONTENT_TYPE, contentType);
        put(headers, "content-encoding", contentEncoding);
        Encoded encoded = encoder.encode(cleaner.clean(RawRecord.offline(body, headers)));
        return encoded.fold(
                value -> Response.ok(value.json(), MediaType.APPLICATION_JSON_TYPE)
                        .header(HeaderNames.ARTICLE_STATUS, value.status())
                        .build(),
                CleanResource::unread);
    }

    private static Response unread(Encoded.Dead dead) {
        return Response.status(422)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorJson.write(dead))
                .build();
    }

    private static void put(Map<String, String> headers, String name, @Nullable String text) {
        // what a browser's form or a bare curl says of a body is a default, not a statement
        if (text != null && !text.isBlank() && !text.startsWith("application/x-www-form-urlencoded")) {
            headers.put(name, text);
        }
    }
}
