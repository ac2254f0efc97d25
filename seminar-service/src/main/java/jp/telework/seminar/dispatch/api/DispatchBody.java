package jp.telework.seminar.dispatch.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.IntroductionStage;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.dispatch.domain.RequestContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as the requester writes it. */
@Schema(
        name = "DispatchApplication",
        description = "派遣の申請書 / an application for a dispatch",
        examples = Examples.DISPATCH_REQUEST)
public record DispatchBody(
        @Schema(required = true, description = "団体名 / name of the organisation") @Nullable
        String tradeName,

        @Schema(required = true, description = "業種：日本標準産業分類の大分類（A～T） / JSIC division", examples = "E") @Nullable
        String categoryOfBusiness,

        @Schema(required = true, description = "従業員数 / employees") @Nullable
        Integer numberOfCompanyEmployee,

        @Schema(required = true) @Nullable AddressBody address,
        @Schema(required = true) @Nullable ContactPointBody contactPoint,

        @Schema(required = true, description = "導入状況：NOT_INTRODUCED, CONSIDERING, INTRODUCED") @Nullable
        String stage,

        @Schema(
                required = true,
                description = "相談分野：SYSTEM, SECURITY, WORK_ENVIRONMENT, LABOUR_MANAGEMENT（労務管理は専門のコンサルタントに引き継ぐ）")
        @Nullable
        List<@Nullable String> fields,

        @Schema(required = true, description = "相談したいこと / what advice is wanted on") @Nullable
        String consultation,

        @Schema(required = true, description = "希望日時（1～3、希望順） / wished times, first choice first") @Nullable
        List<@Nullable PeriodBody> preferredPeriods,

        @Schema(required = true, description = "方法：ON_SITE, ONLINE, TELEPHONE") @Nullable
        String method,

        @Schema(description = "希望マネージャー / wished manager") @Nullable
        String preferredManagerId) {

    private static final Pattern DIVISION = Pattern.compile("[A-T]");
    private static final int PERIODS = 3;
    private static final RequestContent.Address NOWHERE =
            new RequestContent.Address(new LocalGovernmentCode("131016"), new PostalCode("0000000"), "", "", "", null);
    private static final RequestContent.ContactPoint NOBODY = new RequestContent.ContactPoint("", "", "", null);

    /** 所在地; prefecture and municipality follow from the code. */
    @Schema(name = "DispatchAddress")
    public record AddressBody(
            @Schema(required = true, examples = "304018") @Nullable
            String localGovernmentCode,

            @Schema(required = true, examples = "6492211") @Nullable
            String postalCode,

            @Schema(required = true) @Nullable String streetAddress,
            @Nullable String buildingNameEtc) {}

    /** 担当者. */
    @Schema(name = "DispatchContactPointRequest")
    public record ContactPointBody(
            @Schema(required = true) @Nullable String contactPointName,
            @Schema(required = true) @Nullable String contactPointPhoneNumber,
            @Schema(required = true) @Nullable String contactPointEmailAddress,

            @Schema(
                    description =
                            "メールの言語。省略するとAccept-Languageに従う。 Language of the mails; by default that of Accept-Language",
                    enumeration = {"JA", "EN"})
            @Nullable
            String language) {}

    /** A time from its first instant to the first one after it. */
    @Schema(name = "DispatchPeriod")
    public record PeriodBody(
            @Schema(required = true) @Nullable String startsAt,
            @Schema(required = true) @Nullable String endsAt) {}

    /**
     * Reads it.
     *
     * @param otherwise the language of the mails when the body names none
     */
    RequestContent read(Language otherwise) {
        BodyFields body = new BodyFields();
        RequestContent content = new RequestContent(
                body.name("/tradeName", tradeName, 200),
                body.required("/categoryOfBusiness", categoryOfBusiness, DispatchBody::division, ""),
                body.number("/numberOfCompanyEmployee", numberOfCompanyEmployee, 1, 1_000_000),
                body.present("/address", address) && address != null ? address(body, address) : NOWHERE,
                body.present("/contactPoint", contactPoint) && contactPoint != null
                        ? contact(body, contactPoint, otherwise)
                        : NOBODY,
                body.oneOf("/stage", stage, IntroductionStage.class),
                body.codes("/fields", fields, AdviceField.class),
                body.text("/consultation", consultation, 2000),
                periods(body),
                body.oneOf("/method", method, AdviceMethod.class),
                body.optional("/preferredManagerId", preferredManagerId, DispatchBody::uuid));
        body.done();
        return content;
    }

    private List<Period> periods(BodyFields body) {
        if (preferredPeriods == null || preferredPeriods.isEmpty()) {
            body.refuse(Violation.of("/preferredPeriods", CommonError.REQUIRED));
        }
        return body.each("/preferredPeriods", preferredPeriods, PERIODS, (at, item) -> {
            body.present(at, item);
            return new Period(
                    item == null ? java.time.Instant.EPOCH : body.instant(at + "/startsAt", item.startsAt()),
                    item == null ? java.time.Instant.EPOCH : body.instant(at + "/endsAt", item.endsAt()));
        });
    }

    private static RequestContent.Address address(BodyFields body, AddressBody sent) {
        LocalGovernmentCode code = body.required(
                "/address/localGovernmentCode",
                sent.localGovernmentCode(),
                LocalGovernments::current,
                NOWHERE.localGovernmentCode());
        var place = LocalGovernments.find(code).orElseThrow();
        return new RequestContent.Address(
                code,
                body.required("/address/postalCode", sent.postalCode(), PostalCode::parse, NOWHERE.postalCode()),
                place.prefecture(),
                place.municipality(),
                body.text("/address/streetAddress", sent.streetAddress(), 200),
                body.optionalText("/address/buildingNameEtc", sent.buildingNameEtc(), 200));
    }

    private static RequestContent.ContactPoint contact(BodyFields body, ContactPointBody sent, Language otherwise) {
        return new RequestContent.ContactPoint(
                body.name("/contactPoint/contactPointName", sent.contactPointName(), 100),
                body.required(
                        "/contactPoint/contactPointPhoneNumber",
                        sent.contactPointPhoneNumber(),
                        ContactValues::phone,
                        ""),
                body.required(
                        "/contactPoint/contactPointEmailAddress",
                        sent.contactPointEmailAddress(),
                        ContactValues::email,
                        ""),
                Objects.requireNonNullElse(
                        body.optional("/contactPoint/language", sent.language(), Readers.oneOf(Language.class)),
                        otherwise));
    }

    private static String division(String raw) {
        if (!DIVISION.matcher(raw).matches()) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "A–T");
        }
        return raw;
    }

    static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "UUID");
        }
    }
}
