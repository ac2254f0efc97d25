package jp.telework.seminar.dispatch.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.IntroductionStage;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * 申請の内容. Field names of organisation, address and contact are those of the government core data model.
 *
 * @param tradeName 団体名
 * @param categoryOfBusiness 業種, division of the Japan Standard Industrial Classification, A to T
 * @param numberOfCompanyEmployee 従業員数
 * @param contactPoint 担当者; null once erased
 * @param stage 導入状況
 * @param fields 相談分野
 * @param consultation 相談したいこと
 * @param preferredPeriods 希望日時, first choice first
 * @param method 方法
 * @param preferredManagerId 希望マネージャー, null for none
 */
public record RequestContent(
        String tradeName,
        String categoryOfBusiness,
        int numberOfCompanyEmployee,
        Address address,
        @Nullable ContactPoint contactPoint,
        IntroductionStage stage,
        List<AdviceField> fields,
        String consultation,
        List<Period> preferredPeriods,
        AdviceMethod method,
        @Nullable UUID preferredManagerId) {

    public RequestContent {
        fields = List.copyOf(fields);
        preferredPeriods = List.copyOf(preferredPeriods);
    }

    /**
     * 所在地.
     *
     * @param prefecture full name, by the code
     * @param cityAndCounty by the code; empty for an address known by prefecture only
     */
    public record Address(
            LocalGovernmentCode localGovernmentCode,
            PostalCode postalCode,
            String prefecture,
            String cityAndCounty,
            String streetAddress,
            @Nullable String buildingNameEtc) {}

    /**
     * 担当者.
     *
     * @param language in which they are written to; null for Japanese
     */
    public record ContactPoint(
            String contactPointName,
            String contactPointPhoneNumber,
            String contactPointEmailAddress,
            @Nullable Language language) {

        @Override
        public String toString() {
            // Neither name nor address belongs into a log.
            return "contact point";
        }
    }

    /** What is kept of an application: everything but the person. */
    RequestContent erased() {
        return new RequestContent(
                tradeName,
                categoryOfBusiness,
                numberOfCompanyEmployee,
                address,
                null,
                stage,
                fields,
                consultation,
                preferredPeriods,
                method,
                preferredManagerId);
    }

    /** Whether labour management is among the topics. */
    public boolean asksAboutLabour() {
        return fields.contains(AdviceField.LABOUR_MANAGEMENT);
    }

    /** The topics on which telework managers advise. */
    public List<AdviceField> fieldsForManagers() {
        return fields.stream().filter(AdviceField::isForManagers).toList();
    }
}
