package jp.telework.gateway.contracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What people come to do, as headings over the tags of all services. OpenAPI 3.1 has no field for groups of tags. */
enum Task {
    APPLY(
            "応募する / Apply",
            "subsidy / Calls",
            "subsidy / Assessments",
            "subsidy / Applications",
            "subsidy / Documents",
            "subsidy / Receipts",
            "subsidy / Messages",
            "subsidy / Portal"),
    EVALUATE("審査する / Evaluate", "subsidy / Evaluation"),
    DECIDE("決定する / Decide", "subsidy / Adoption", "subsidy / Grant decisions", "subsidy / Notices"),
    CARRY_OUT("交付後の手続 / After the grant", "subsidy / Grants"),
    RETURN("返還する / Return", "subsidy / Returns"),
    TOWNS(
            "町を選ぶ / Select towns",
            "furusato / Selection rounds",
            "furusato / Town proposals",
            "furusato / Messages",
            "furusato / Town evaluation",
            "furusato / Town selection",
            "furusato / Towns"),
    LOOK_UP("拠点と統計を調べる / Look up sites and statistics", "furusato / Sites", "furusato / Statistics"),
    LEARN(
            "研修・セミナーに参加する / Attend seminars and courses",
            "seminar / Seminars",
            "seminar / Registrations",
            "seminar / Attendance",
            "seminar / Surveys",
            "seminar / Courses",
            "seminar / Consultations",
            "seminar / Calendars"),
    ADVICE("専門家の派遣を受ける / Get experts dispatched", "seminar / Dispatches", "seminar / Managers"),
    CAMPAIGN("キャンペーンに参加する / Take part in campaigns", "promotion / Campaigns"),
    CHECK("セキュリティを点検する / Check security", "promotion / Self-checks"),
    RECOGNITION("先駆者の認定を受ける / Be recognised as a telework pioneer", "promotion / Recognition"),
    TAX_RELIEF("税の軽減を受ける / Get tax relief", "subsidy / Tax relief"),
    GUIDE("導入の道筋を知る / Find a path to telework", "promotion / Guide"),
    ASK("推進企業に質問する / Ask firms that telework", "promotion / Network", "promotion / Advice centre"),
    FOLLOW("行動計画と進捗を調べる / Follow the action plan", "promotion / Action plans"),
    CONNECT(
            "連携する（イベント・Webhook） / Connect systems: events and webhooks",
            "subsidy / Events",
            "subsidy / Webhooks",
            "subsidy / Exchange",
            "furusato / Events",
            "furusato / Webhooks",
            "furusato / Exchange",
            "seminar / Events",
            "seminar / Webhooks",
            "seminar / Exchange",
            "promotion / Events",
            "promotion / Webhooks",
            "promotion / Exchange"),
    AUDIT(
            "監査と運用 / Audit and operation",
            "subsidy / Audit",
            "subsidy / Mails",
            "furusato / Audit",
            "furusato / Mails",
            "seminar / Audit",
            "seminar / Mails",
            "promotion / Audit"),
    OTHER("その他 / Other");

    private final String heading;
    private final List<String> tags;

    Task(String heading, String... tags) {
        this.heading = heading;
        this.tags = List.of(tags);
    }

    static Task of(String tag) {
        for (Task task : values()) {
            if (task.tags.contains(tag)) {
                return task;
            }
        }
        return OTHER;
    }

    /** Tags in the order of the tasks, and within a task in the order in which one comes to them. */
    static List<Object> inOrder(List<Object> tags) {
        return tags.stream()
                .sorted(Comparator.comparing((Object tag) -> of(nameOf(tag)))
                        .thenComparing(tag -> of(nameOf(tag)).tags.indexOf(nameOf(tag)))
                        .thenComparing(Task::nameOf))
                .toList();
    }

    /** The groups of these tags, for {@code x-tagGroups}; none is empty. */
    static List<Object> groups(List<Object> tags) {
        List<Object> groups = new ArrayList<>();
        for (Task task : values()) {
            List<String> names = inOrder(tags).stream()
                    .map(Task::nameOf)
                    .filter(name -> of(name) == task)
                    .toList();
            if (!names.isEmpty()) {
                groups.add(Map.of("name", task.heading, "tags", names));
            }
        }
        return groups;
    }

    private static String nameOf(Object tag) {
        return String.valueOf(Json.object(tag).get("name"));
    }
}
