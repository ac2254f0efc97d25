package jp.telework.subsidy.application.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of an application. A draft may leave anything out but callId; values are checked all together. */
@Schema(
        name = "ApplicationRequest",
        description = "応募の内容。金額は円（消費税込みの見積額）。下書きでは callId 以外を省略できる。"
                + " An application; amounts in yen. A draft may omit everything but callId.",
        examples = Examples.APPLICATION)
public record ProposalRequest(
        @Schema(required = true, format = "uuid", description = "応募先の公募 / the call") @Nullable
        String callId,

        @Schema(maxLength = 100) @Nullable String title,
        @Schema(maxLength = 2000) @Nullable String summary,

        @Schema(description = "ふるさとテレワークの類型 A–D / types") @Nullable
        List<@Nullable String> teleworkTypes,

        @Nullable SiteRequest site,
        @Nullable ConsortiumRequest consortium,
        @Schema(maxItems = 200) @Nullable List<@Nullable ExpenseRequest> expenses,

        @Schema(description = "寄附金その他の収入（円） / other income in yen", minimum = "0") @Nullable
        Long otherIncomeYen,

        @Schema(description = "交付を受けようとする額（円） / requested amount in yen", minimum = "0") @Nullable
        Long requestedAmountYen,

        @Nullable TargetsRequest targets,
        @Schema(format = "date") @Nullable String startsOn,
        @Schema(format = "date") @Nullable String completesOn,

        @Schema(maxLength = 4000, description = "事業期間終了後の継続計画 / how it goes on afterwards") @Nullable
        String continuationPlan,

        @Nullable ContactRequest contact,

        @Schema(
                maxItems = 500,
                description = "試行・体験に参加する企業等（試行・体験の公募だけ） / who tries the system; in calls of the trial only")
        @Nullable
        List<@Nullable ParticipantRequest> participants,

        @Nullable ExperimentRequest experiment) {

    /** 参加企業等. */
    @Schema(name = "ParticipantRequest", description = "試行・体験に参加する企業等 / a firm that tries the system")
    public record ParticipantRequest(
            @Schema(pattern = "[1-9][0-9]{12}") @Nullable String corporateNumber,
            @Schema(maxLength = 100) @Nullable String name,

            @Schema(minimum = "1", maximum = "1000", description = "試行・体験する人数 / people who try it") @Nullable
            Integer users,

            @Schema(format = "date", description = "試行・体験の開始日 / first day") @Nullable
            String startsOn,

            @Schema(format = "date", description = "試行・体験の終了日 / last day") @Nullable
            String endsOn) {}

    /** 実験. */
    @Schema(
            name = "ExperimentRequest",
            description = "先進モデルの実験の内容（先進モデルの公募だけ） / the experiment; in calls of the advanced model only")
    public record ExperimentRequest(
            @Schema(
                    enumeration = {"IPV6", "OUTSOURCING"},
                    description = "検証するシステム。IPV6 IPv6活用型, OUTSOURCING アウトソーシング型 / the system that is tried")
            @Nullable
            String system,

            @Schema(maxLength = 2000, description = "検証の内容と方法 / what is to be shown, and how") @Nullable
            String verification) {}

    /** 拠点. */
    @Schema(name = "SiteRequest", description = "拠点の所在 / where the site is")
    public record SiteRequest(
            @Schema(maxLength = 100) @Nullable String name,

            @Schema(description = "全国地方公共団体コード / local-government code", pattern = "[0-9]{6}") @Nullable
            String localGovernmentCode,

            @Schema(pattern = "[0-9]{7}") @Nullable String postalCode,
            @Schema(examples = "和歌山県") @Nullable String prefecture,
            @Schema(maxLength = 60) @Nullable String cityAndCounty,
            @Schema(maxLength = 200) @Nullable String streetAddress) {}

    /** コンソーシアム. */
    @Schema(name = "ConsortiumRequest", description = "コンソーシアム / the consortium")
    public record ConsortiumRequest(
            @Schema(description = "代表機関の法人番号 / representative", pattern = "[1-9][0-9]{12}") @Nullable
            String representativeCorporateNumber,

            @Schema(maxItems = 100) @Nullable List<@Nullable MemberRequest> members) {}

    /** 構成員. */
    @Schema(name = "MemberRequest", description = "構成員 / a member")
    public record MemberRequest(
            @Schema(
                    enumeration = {
                        "LOCAL_GOVERNMENT",
                        "COMPANY",
                        "NPO",
                        "UNIVERSITY",
                        "GENERAL_INCORPORATED_ASSOCIATION",
                        "CHAMBER_OF_COMMERCE",
                        "OTHER"
                    })
            @Nullable
            String kind,

            @Schema(pattern = "[1-9][0-9]{12}") @Nullable String corporateNumber,

            @Schema(pattern = "[0-9]{6}", description = "地方公共団体に必要 / needed for local governments") @Nullable
            String localGovernmentCode,

            @Schema(maxLength = 100) @Nullable String name,
            @Schema(maxLength = 200) @Nullable String role) {}

    /** 経費. */
    @Schema(name = "ExpenseRequest", description = "経費の1行。金額は数量×単価。 A cost line; amount is quantity times unit price.")
    public record ExpenseRequest(
            @Schema(
                    enumeration = {
                        "ICT_EQUIPMENT",
                        "NETWORK",
                        "SOFTWARE_CLOUD",
                        "RENOVATION",
                        "FURNITURE",
                        "DESIGN_SUPERVISION",
                        "LEASE_RENTAL",
                        "OTHER"
                    })
            @Nullable
            String category,

            @Schema(maxLength = 200) @Nullable String description,

            @Schema(minimum = "1", maximum = "1000000") @Nullable
            Long quantity,

            @Schema(maxLength = 20) @Nullable String unit,

            @Schema(description = "単価（円） / unit price in yen", minimum = "0") @Nullable
            Long unitPriceYen,

            @Schema(description = "金額（円） / amount in yen", minimum = "0") @Nullable
            Long amountYen) {}

    /** 目標値. */
    @Schema(name = "TargetsRequest", description = "目標値（人） / targets in people")
    public record TargetsRequest(
            @Schema(description = "地方移動人数 / people who move to the region") @Nullable
            PeopleRangeRequest relocatedWorkers,

            @Schema(description = "地元雇用人数 / people hired in the region") @Nullable
            PeopleRangeRequest localHires) {}

    /** 人数の範囲. */
    @Schema(name = "PeopleRangeRequest", description = "人数（範囲可） / people, possibly a range")
    public record PeopleRangeRequest(
            @Schema(minimum = "0", maximum = "100000") @Nullable
            Integer min,

            @Schema(minimum = "0", maximum = "100000") @Nullable
            Integer max) {}

    /** 連絡先. */
    @Schema(name = "ContactRequest", description = "連絡先 / contact")
    public record ContactRequest(
            @Schema(maxLength = 100) @Nullable String name,
            @Schema(format = "email") @Nullable String email,
            @Schema(examples = "(0739)43-5555") @Nullable String phone) {}
}
