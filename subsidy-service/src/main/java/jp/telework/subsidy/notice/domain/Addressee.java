package jp.telework.subsidy.notice.domain;

import jp.telework.kernel.value.CorporateNumber;

/**
 * To whom a notice goes.
 *
 * @param organisationName 団体の名称
 * @param representative 代表者の職・氏名, such as 町長 or 代表取締役 山田 太郎; 殿 is added when printed
 * @param localGovernment whether it can object under 適正化法第25条
 */
public record Addressee(String organisationName, String representative, boolean localGovernment) {

    /** The head of an organisation: 長 of a local government, 代表者 of any other. */
    public static Addressee of(String organisationName, CorporateNumber organisation) {
        boolean localGovernment = organisation.localGovernmentCode().isPresent();
        return new Addressee(organisationName, localGovernment ? "長" : "代表者", localGovernment);
    }
}
