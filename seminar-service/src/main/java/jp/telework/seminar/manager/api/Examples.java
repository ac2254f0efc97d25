package jp.telework.seminar.manager.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String MANAGER = """
            {
              "subject": "7e1e0000-0000-4000-8000-000000000009",
              "name": "派遣 太郎",
              "organisation": "7800001000201",
              "email": "taro@expert.example.jp",
              "fields": ["SYSTEM", "SECURITY"],
              "prefectures": ["和歌山県", "大阪府"],
              "methods": ["ON_SITE", "ONLINE", "TELEPHONE"],
              "introduction": "中小企業のリモートアクセスと情報セキュリティ規程の整備を支援してきた。",
              "capacity": 5,
              "active": true
            }
            """;

    private Examples() {}
}
