package io.cleanwire.contract;

import io.cleanwire.model.Outcome.Rejected;

/** A rejection as rejection.schema.json has it. */
final class RejectionJson {

    private RejectionJson() {}

    static byte[] write(Rejected rejected) {
        return JsonWriter.bytes(out -> {
            out.text("schemaVersion", CommonJson.SCHEMA_VERSION);
            out.text("id", rejected.identity().id());
            CommonJson.urls(out, rejected.identity());
            out.text("reason", rejected.reason().wire());
            out.text("detail", rejected.detail());
            out.text("headline", rejected.headline());
            CommonJson.quality(out, rejected.quality());
            CommonJson.source(out, rejected.source());
            CommonJson.processing(out, rejected.processing());
        });
    }
}
