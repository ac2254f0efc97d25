package jp.telework.promotion.campaign.api;

/** Bodies that the contract shows; tests send them. */
public final class Examples {

    /** テレワーク・デイズ with the classes of 2018. */
    public static final String CAMPAIGN = """
        {
          "series": "DAYS",
          "name": "テレワーク・デイズ2027",
          "nameEn": "Telework Days 2027",
          "startsOn": "2027-07-19",
          "endsOn": "2027-07-23",
          "coreDay": "2027-07-20",
          "registrationFrom": "2027-04-20",
          "registrationUntil": "2027-07-16",
          "changesUntil": "2027-07-18",
          "reportsUntil": "2027-08-31",
          "classes": [
            {"code": "PARTICIPANT", "label": "実施団体", "labelEn": "participant",
             "rule": {"days": 2, "coreDay": true, "firstTimeCoreDayOnly": true}},
            {"code": "SPECIAL_PARTNER", "label": "特別協力団体", "labelEn": "special partner",
             "rule": {"days": 2, "coreDay": true, "coreDayPeople": 100, "measurement": true}},
            {"code": "SUPPORTER", "label": "応援団体", "labelEn": "supporter", "rule": {"offer": true}}
          ],
          "published": ["NAME", "INDUSTRY", "PREFECTURE", "CLASSES", "PEOPLE", "ACTIVITIES", "OFFER", "WEBSITE"],
          "logoTerms": "参加団体は、実施期間中、ロゴを広報に使用できます。"
        }
        """;

    private Examples() {}
}
