package jp.telework.promotion.campaign.registration.api;

/** Bodies that the contract shows; tests send them. */
public final class Examples {

    /** 特別協力団体 that takes part on the core day and one more. */
    public static final String REGISTRATION = """
        {
          "name": "株式会社白浜リゾート",
          "nameKana": "カブシキガイシャシラハマリゾート",
          "prefecture": "和歌山県",
          "industry": "ACCOMMODATION_FOOD",
          "employees": 320,
          "classes": ["PARTICIPANT", "SPECIAL_PARTNER"],
          "firstTime": false,
          "measurement": true,
          "staggeredHours": true,
          "days": [
            {"day": "2027-07-20", "forms": [{"form": "HOME", "people": 110}, {"form": "SATELLITE", "people": 15}]},
            {"day": "2027-07-21", "forms": [{"form": "HOME", "people": 60}]}
          ],
          "activities": "全社員の3割が在宅勤務を行います。",
          "website": "https://www.example.jp/telework",
          "agreed": ["NAME", "INDUSTRY", "CLASSES"],
          "contact": {
            "department": "総務部", "name": "白浜 花子", "email": "soumu@example.jp", "phone": "0739-43-5555"
          }
        }
        """;

    /** 差戻し, 不承認. */
    public static final String REASON = """
        {"reason": "コア日の人数の内訳を確認してください。"}
        """;

    /** 実績の報告 with every measurement. */
    public static final String REPORT = """
        {
          "days": [
            {"day": "2027-07-20", "forms": [{"form": "HOME", "people": 118}, {"form": "SATELLITE", "people": 9}]}
          ],
          "commuting": [{"place": "STATION", "name": "豊洲", "before": 120, "day": 30}],
          "electricity": {"before": 1000, "day": 930},
          "spending": {"less": 40, "more": 20, "meanLess": 700, "meanMore": 1200},
          "satisfaction": {"answered": 100, "satisfied": 94}
        }
        """;

    private Examples() {}
}
