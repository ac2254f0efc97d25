package jp.telework.seminar.manager.domain;

import java.util.List;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;

/**
 * What a manager offers.
 *
 * @param fields what they advise on
 * @param prefectures full names of the prefectures to which they travel
 * @param methods how they meet organisations
 * @param introduction a few sentences for the secretariat and the organisation
 */
public record ManagerProfile(
        List<AdviceField> fields, List<String> prefectures, List<AdviceMethod> methods, String introduction) {

    public ManagerProfile {
        fields = List.copyOf(fields);
        prefectures = List.copyOf(prefectures);
        methods = List.copyOf(methods);
    }
}
