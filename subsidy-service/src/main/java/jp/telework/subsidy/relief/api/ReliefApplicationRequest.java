package jp.telework.subsidy.relief.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.ContactValues;
import jp.telework.subsidy.relief.domain.Declaration;
import jp.telework.subsidy.relief.domain.ReliefContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration for a certificate as it is sent. */
@Schema(
        name = "ReliefApplicationRequest",
        description = "証明を求める申告。 A declaration that asks for a certificate.",
        examples = ReliefExamples.APPLICATION)
public record ReliefApplicationRequest(
        @Schema(required = true, maxLength = 100, description = "証明書に印刷する会社の名称 / company as printed") @Nullable
        String companyName,

        @Schema(required = true) @Nullable ReliefContactRequest contact,

        @Schema(required = true) @Nullable DeclarationRequest declaration) {

    /** 担当者. */
    @Schema(name = "ReliefContactRequest", description = "担当者。公表しない。 Whom to reach; never published.")
    public record ReliefContactRequest(
            @Schema(required = true, maxLength = 50) @Nullable
            String name,

            @Schema(required = true, format = "email") @Nullable
            String email,

            @Schema(required = true) @Nullable String phone) {

        private static ReliefContact read(@Nullable ReliefContactRequest sent, BodyFields fields) {
            if (!fields.present("/contact", sent) || sent == null) {
                return new ReliefContact("", "", "");
            }
            String email = fields.required("/contact/email", sent.email(), ContactValues::email, "");
            String phone = fields.required("/contact/phone", sent.phone(), ContactValues::phone, "");
            return new ReliefContact(fields.name("/contact/name", sent.name(), 50), email, phone);
        }
    }

    /** What a body says. */
    record Read(String companyName, ReliefContact contact, Declaration declaration) {}

    /**
     * Reads a body.
     *
     * @throws jp.telework.kernel.refusal.Refusal with all that is wrong
     */
    static Read read(@Nullable ReliefApplicationRequest sent) {
        ReliefApplicationRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        Read read = new Read(
                fields.name("/companyName", body.companyName(), 100),
                ReliefContactRequest.read(body.contact(), fields),
                DeclarationRequest.read(body.declaration(), fields));
        fields.done();
        return read;
    }
}
