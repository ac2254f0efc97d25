package jp.telework.promotion.campaign.registration.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import jp.telework.promotion.campaign.domain.PublishedItem;
import jp.telework.promotion.campaign.registration.domain.ContactPerson;
import jp.telework.promotion.campaign.registration.domain.RegistrationContent;
import jp.telework.promotion.organisation.domain.Industry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation registers for a campaign. */
@Schema(name = "CampaignRegistrationRequest", examples = Examples.REGISTRATION)
public record RegistrationRequest(
        @Schema(required = true) @Nullable String name,

        @Schema(required = true, description = "団体名のカナ / the name in kana") @Nullable
        String nameKana,

        @Schema(required = true, description = "本社の都道府県の正式名称 / prefecture of the head office", examples = "和歌山県")
        @Nullable
        String prefecture,

        @Schema(required = true, description = "業種（日本標準産業分類の大分類） / division of industry", examples = "ACCOMMODATION")
        @Nullable
        String industry,

        @Schema(required = true, description = "従業員数 / employees") @Nullable
        Integer employees,

        @Schema(required = true, description = "申し込む参加区分の符号（複数可） / codes of the classes applied for") @Nullable
        List<@Nullable String> classes,

        @Schema(required = true, description = "初めての参加 / takes part for the first time") @Nullable
        Boolean firstTime,

        @Schema(required = true, description = "効果測定への協力 / takes part in the measurement") @Nullable
        Boolean measurement,

        @Schema(required = true, description = "時差出勤などの併用 / staggered hours besides") @Nullable
        Boolean staggeredHours,

        @Schema(description = "実施日ごとの予定人数 / planned headcounts by day") @Nullable
        List<HeadcountRequest.@Nullable Day> days,

        @Schema(description = "取組内容・PR文（1,000字まで） / activities") @Nullable
        String activities,

        @Schema(description = "応援内容（1,000字まで） / what it offers to others") @Nullable
        String offer,

        @Schema(description = "https") @Nullable String website,

        @Schema(
                description =
                        "公開に同意する項目。ないものは公開しない。 What may be published; nothing else is: NAME, INDUSTRY, PREFECTURE,"
                                + " EMPLOYEES, CLASSES, PEOPLE, ACTIVITIES, OFFER, WEBSITE")
        @Nullable
        List<@Nullable String> agreed,

        @Schema(required = true, description = "担当者。公開しない。 The contact person, who is never published.") @Nullable
        ContactRequest contact) {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int CLASSES = 10;

    /** 担当者. */
    @Schema(name = "CampaignContactRequest")
    public record ContactRequest(
            @Nullable String department,
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable String email,
            @Nullable String phone) {

        static final ContactRequest NOBODY = new ContactRequest(null, null, null, null);
    }

    /** Both parts of a registration. */
    record Read(RegistrationContent content, ContactPerson contact) {}

    Read read() {
        BodyFields body = new BodyFields();
        RegistrationContent content = new RegistrationContent(
                body.name("/name", name, 200),
                body.name("/nameKana", nameKana, 200),
                body.required("/prefecture", prefecture, LocalGovernments::prefecture, ""),
                body.oneOf("/industry", industry, Industry.class),
                body.number("/employees", employees, 1, MOST_PEOPLE),
                classes(body),
                body.flag("/firstTime", firstTime),
                body.flag("/measurement", measurement),
                body.flag("/staggeredHours", staggeredHours),
                HeadcountRequest.read(body, days),
                body.optionalText("/activities", activities, 1000),
                body.optionalText("/offer", offer, 1000),
                body.optional("/website", website, Readers::https),
                agreed == null || agreed.isEmpty() ? List.of() : body.codes("/agreed", agreed, PublishedItem.class));
        ContactPerson person = contact(body);
        body.done();
        return new Read(content, person);
    }

    private List<String> classes(BodyFields body) {
        if (classes == null || classes.isEmpty()) {
            body.refuse(Violation.of("/classes", CommonError.REQUIRED));
        }
        Set<String> known = new HashSet<>();
        return body.each("/classes", classes, CLASSES, (at, item) -> {
            String code = body.required(at, item, Readers::code, "");
            HeadcountRequest.once(body, known, at, code);
            return code;
        });
    }

    private ContactPerson contact(BodyFields body) {
        body.present("/contact", contact);
        ContactRequest sent = contact == null ? ContactRequest.NOBODY : contact;
        return new ContactPerson(
                body.optionalText("/contact/department", sent.department(), 100),
                body.name("/contact/name", sent.name(), 100),
                body.required("/contact/email", sent.email(), ContactValues::email, ""),
                body.optional("/contact/phone", sent.phone(), ContactValues::phone));
    }
}
