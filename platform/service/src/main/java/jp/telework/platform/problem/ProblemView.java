package jp.telework.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of every problem, for the contract (RFC 9457). Refusals may add members such as {@code allowed}. */
@Schema(
        name = "Problem",
        description = "問題の内容（RFC 9457）。code は変わらない識別子、errors は本文中の位置ごとの理由。"
                + " A problem as of RFC 9457: code never changes; errors names each reason with its place in the body or its"
                + " parameter.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        @Schema(examples = "urn:telework:problem:cap-exceeded", required = true)
        String type,

        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Nullable String detail,
        @Nullable String instance,
        @Schema(examples = "CAP_EXCEEDED", required = true) String code,

        @Schema(required = true, description = "窓口への問合せに使う番号。 The id to quote when asking for help.")
        String requestId,

        List<Reason> errors,

        @Schema(
                examples = "[\"officer\"]",
                description = "403のとき、この操作に必要な役割（いずれか1つ）。 With 403: the roles of which one is needed.")
        @Nullable
        List<String> roles,

        @Schema(
                examples = "[\"title\"]",
                description =
                        "UNKNOWN_FIELDのとき、その部分に欠けている必須項目。 With UNKNOWN_FIELD: required fields that its object lacks.")
        @Nullable
        List<String> missing) {

    /** One reason with its place: in the body, or a parameter. */
    @Schema(name = "ProblemReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            @Schema(
                    examples = "/requestedAmountYen",
                    description = "RFC 6901 JSON Pointer。パラメーターの問題では省く。 Absent when a parameter is refused.")
            @Nullable
            String pointer,

            @Schema(
                    examples = "limit",
                    description = "問題のあるクエリ・パスパラメーターの名前。 Name of the query or path parameter that is refused.")
            @Nullable
            String parameter,

            @Schema(examples = "CAP_EXCEEDED", required = true)
            String code,

            @Schema(required = true) String message,

            @Schema(description = "根拠となる条文・規程。 The article or document behind the rule.") @Nullable
            String clause) {}
}
