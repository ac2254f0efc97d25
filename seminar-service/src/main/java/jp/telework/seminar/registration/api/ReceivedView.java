package jp.telework.seminar.registration.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to the public: the same for known and unknown addresses. */
@Schema(
        name = "RegistrationReceived",
        description = "受付の応答。アドレスの登録状況にかかわらず同じ。 The same answer for known and unknown addresses.")
public record ReceivedView(
        @Schema(examples = "CONFIRMATION_SENT") String status, String message) {}
