package jp.telework.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.Acceptable;

/**
 * What the contract says of one operation.
 *
 * @param query the query parameters by name
 * @param path the path parameters by name
 * @param answers the media types of its successful answers
 * @param roles of which a caller needs one; none when every caller may come
 * @param announced headers of its answers by name, when its end is announced
 */
record ContractedOperation(
        Map<String, ParameterShape> query,
        Map<String, ParameterShape> path,
        List<MediaType> answers,
        List<String> roles,
        Map<String, String> announced) {

    ContractedOperation {
        query = Map.copyOf(query);
        path = Map.copyOf(path);
        answers = List.copyOf(answers);
        roles = List.copyOf(roles);
        announced = Map.copyOf(announced);
    }

    /**
     * Whether some answer can be of a type that the caller takes; an answer without a body always can, and so can a stored
     * file, which is declared as octets and answered with the type that was found in it.
     */
    boolean answers(Acceptable acceptable) {
        return answers.isEmpty()
                || answers.stream()
                        .anyMatch(type -> type.isWildcardType()
                                || type.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                                || acceptable.takes(type));
    }

    /** The roles of an operation of the document. */
    static List<String> roles(JsonNode operation) {
        List<String> roles = new ArrayList<>();
        for (JsonNode scheme : operation.path("security")) {
            scheme.forEach(names -> names.forEach(name -> roles.add(name.asText())));
        }
        roles.remove(Role.Names.ANY);
        return roles;
    }
}
