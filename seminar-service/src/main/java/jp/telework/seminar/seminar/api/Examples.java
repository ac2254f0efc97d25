package jp.telework.seminar.seminar.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String SEMINAR = """
            {
              "eventName": "働き方改革セミナー「『働く、が変わる』テレワーク」",
              "eventNameEn": "Work-style reform seminar: telework changes the way we work",
              "subTitle": "『働く、が変わる』テレワーク",
              "subTitleEn": "Telework changes the way we work",
              "description": "テレワークの導入を考える企業等を対象としたセミナー。",
              "descriptionEn": "A seminar for firms and others that consider telework.",
              "targetPerson": "企業等",
              "targetPersonEn": "Firms and other organisations",
              "organizer": "総務省",
              "organizerEn": "Ministry of Internal Affairs and Communications",
              "coorganizer": "奈良県",
              "coorganizerEn": "Nara Prefecture",
              "dateOfStart": "2027-07-12",
              "startTime": "13:30",
              "endTime": "17:00",
              "webinarStatus": "HYBRID",
              "locationAddress": {
                "localGovernmentCode": "292010",
                "streetAddress": "三条大路一丁目691-1",
                "postalCode": "6308013"
              },
              "venueFacility": {
                "name": "奈良県コンベンションセンター",
                "nameEn": "Nara Prefectural Convention Center",
                "room": "会議室201",
                "roomEn": "Room 201",
                "accessMethod": "近鉄新大宮駅から徒歩10分",
                "accessMethodEn": "Ten minutes on foot from Shin-Omiya Station (Kintetsu)"
              },
              "webinarUrl": "https://webinar.example.go.jp/rooms/nara",
              "capacity": 80,
              "feeStatus": "FREE",
              "registrationOpensAt": "2027-05-10T09:00:00+09:00",
              "registrationClosesAt": "2027-07-09T17:00:00+09:00",
              "contactPointInformation": {
                "contactPointName": "働き方改革セミナー事務局",
                "contactPointNameEn": "Seminar office",
                "contactPointPhoneNumber": "0120-999999",
                "contactPointEmailAddress": "seminar@example.go.jp"
              },
              "programme": [
                {
                  "title": "テレワークの導入と課題解決について",
                  "titleEn": "Introducing telework and solving its problems",
                  "startTime": "13:30",
                  "endTime": "14:30",
                  "speakers": [
                    {
                      "name": "鈴木 花子",
                      "nameEn": "Hanako Suzuki",
                      "affiliation": "テレワーク推進協会",
                      "affiliationEn": "Telework Promotion Association"
                    }
                  ]
                },
                {
                  "title": "テレワーク実施時の労務管理上の留意点",
                  "titleEn": "Labour management when teleworking",
                  "startTime": "14:40",
                  "endTime": "15:40",
                  "speakers": [
                    {
                      "name": "佐藤 一郎",
                      "nameEn": "Ichiro Sato",
                      "affiliation": "社会保険労務士事務所",
                      "affiliationEn": "Labour consultants' office"
                    }
                  ]
                },
                {
                  "title": "個別相談会",
                  "titleEn": "Individual consultations",
                  "startTime": "15:50",
                  "endTime": "17:00"
                }
              ]
            }
            """;

    public static final String RESCHEDULING = """
            {
              "dateOfStart": "2027-07-26",
              "startTime": "14:00",
              "endTime": "17:30",
              "webinarStatus": "HYBRID",
              "locationAddress": {"localGovernmentCode": "292010", "streetAddress": "三条大路一丁目691-1"},
              "venueFacility": {
                "name": "奈良県コンベンションセンター",
                "nameEn": "Nara Prefectural Convention Center",
                "room": "会議室203",
                "roomEn": "Room 203"
              },
              "reason": "台風の接近が見込まれるため。",
              "reasonEn": "A typhoon is expected."
            }
            """;

    public static final String CANCELLATION = """
            {"reason": "講師の都合により中止します。", "reasonEn": "Called off because the speaker cannot come."}
            """;

    public static final String COPY = """
            {
              "dateOfStart": "2028-07-11",
              "venueFacility": {
                "name": "奈良県コンベンションセンター",
                "nameEn": "Nara Prefectural Convention Center",
                "room": "会議室201",
                "roomEn": "Room 201"
              }
            }
            """;

    private Examples() {}
}
