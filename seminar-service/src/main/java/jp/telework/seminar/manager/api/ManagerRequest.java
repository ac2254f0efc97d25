package jp.telework.seminar.manager.api;

import java.util.List;
import java.util.Objects;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.manager.domain.ManagerEntry;
import jp.telework.seminar.manager.domain.ManagerError;
import jp.telework.seminar.manager.domain.ManagerProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register as the secretariat writes it. */
@Schema(
        name = "ManagerRequest",
        description = "マネージャーの登録内容 / an entry of the register of managers",
        examples = Examples.MANAGER)
public record ManagerRequest(
        @Schema(required = true, description = "認証基盤における利用者のid（sub） / the person's id (sub)") @Nullable
        String subject,

        @Schema(required = true) @Nullable String name,

        @Schema(description = "所属団体の法人番号 / employer's corporate number") @Nullable
        String organisation,

        @Schema(
                description = "打診と日程のご案内の宛先。省略すると送らない / where assignments and reminders go; absent for none",
                examples = "taro@expert.example.jp")
        @Nullable
        String email,

        @Schema(required = true, description = "SYSTEM, SECURITY, WORK_ENVIRONMENT") @Nullable
        List<@Nullable String> fields,

        @Schema(description = "訪問できる都道府県の名称 / prefectures for visits") @Nullable
        List<@Nullable String> prefectures,

        @Schema(required = true, description = "ON_SITE, ONLINE, TELEPHONE") @Nullable
        List<@Nullable String> methods,

        @Schema(required = true) @Nullable String introduction,

        @Schema(required = true, description = "同時に担当できる件数（1～50） / cases at one time") @Nullable
        Integer capacity,

        @Schema(description = "新しい派遣を受けられるか（true） / takes new cases") @Nullable
        Boolean active) {

    private static final int PREFECTURES = 47;

    ManagerEntry read() {
        BodyFields body = new BodyFields();
        String readSubject = body.text("/subject", subject, 100);
        String readName = body.name("/name", name, 100);
        CorporateNumber employer = body.optional("/organisation", organisation, CorporateNumber::new);
        @Nullable String address = body.optional("/email", email, ContactValues::email);
        List<AdviceField> knows = body.codes("/fields", fields, AdviceField.class);
        List<AdviceMethod> meets = body.codes("/methods", methods, AdviceMethod.class);
        List<String> travels = body.each(
                "/prefectures",
                prefectures,
                PREFECTURES,
                (at, item) -> body.required(at, item, LocalGovernments::prefecture, ""));
        if (knows.contains(AdviceField.LABOUR_MANAGEMENT)) {
            body.refuse(Violation.of("/fields", ManagerError.FIELD_NOT_FOR_MANAGERS));
        }
        if (meets.contains(AdviceMethod.ON_SITE) && travels.isEmpty() && prefectures == null) {
            body.refuse(Violation.of("/prefectures", ManagerError.PREFECTURE_MISSING));
        }
        String text = body.text("/introduction", introduction, 1000);
        int cases = body.number("/capacity", capacity, 1, 50);
        body.done();
        return new ManagerEntry(
                readSubject,
                readName,
                employer,
                address,
                new ManagerProfile(knows, travels, meets, text),
                cases,
                Objects.requireNonNullElse(active, true));
    }
}
