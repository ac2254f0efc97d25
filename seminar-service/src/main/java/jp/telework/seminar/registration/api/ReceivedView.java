package jp.telework.seminar.registration.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to the public: the same whatever is known of the address. */
@Schema(
        name = "RegistrationReceived",
        description = "受付の応答。アドレスの登録状況にかかわらず同じ。 The same whatever is known of the address.")
public record ReceivedView(
        @Schema(examples = "CONFIRMATION_SENT") String status, String message) {}
