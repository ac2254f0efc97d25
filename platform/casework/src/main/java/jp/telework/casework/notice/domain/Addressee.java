package jp.telework.casework.notice.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;

/**
 * To whom a notice goes.
 *
 * @param organisationName 団体の名称
 * @param representative 代表者の職・氏名, such as 和歌山県白浜町長 or 代表取締役 山田 太郎; 殿 is added when printed
 * @param localGovernment whether it can object under 適正化法第25条
 */
public record Addressee(String organisationName, String representative, boolean localGovernment) {

    /**
     * The head of an organisation: 和歌山県知事, 和歌山県白浜町長, 株式会社○○ 代表取締役. The register of local governments tells a prefecture
     * from a municipality; a body with a local government's number that is not in it is 一部事務組合 or 広域連合.
     */
    public static Addressee of(String organisationName, CorporateNumber organisation) {
        Optional<LocalGovernmentCode> code = organisation.localGovernmentCode();
        if (code.isEmpty()) {
            return new Addressee(organisationName, BodyKind.headOf(organisationName), false);
        }
        return LocalGovernments.find(code.get())
                .map(found -> new Addressee(found.fullName(), headOf(found), true))
                .orElseGet(() ->
                        new Addressee(organisationName, organisationName.contains("広域連合") ? "広域連合長" : "管理者", true));
    }

    private static String headOf(LocalGovernments.LocalGovernment found) {
        return found.municipality().isEmpty() ? found.prefecture() + "知事" : found.fullName() + "長";
    }

    /** As it is printed before 殿: the office of a local government's head names the body already. */
    public List<String> lines() {
        return representative.startsWith(organisationName)
                ? List.of(representative)
                : List.of(organisationName, "\u3000" + representative);
    }
}
