-- The plan of 2007 with its 36 measures (45 pairs of a measure and a ministry), and the targets of the government for 2020.
-- The ids sort before all that the service makes. The sources name no day for reports: 30 June after the year is this suite's
-- proposal. What all ministries do (全府省) is reported by the ministry that keeps the liaison meeting (総務省).
INSERT INTO action_plan (id, version, status, fiscal_year, content, updated_at) VALUES
('00000000-0000-7000-8000-000000190001', 0, 'PUBLISHED', 2007, $plan$
{
  "fiscalYear": 2007,
  "title": "テレワーク人口倍増アクションプラン",
  "titleEn": "Action plan to double the number of teleworkers",
  "startsOn": "2007-05-29",
  "endsOn": "2011-03-31",
  "sections": [
    {"code": "1-1", "title": "情報通信システム基盤の整備等", "titleEn": "Information and communications systems"},
    {"code": "1-2-民間", "title": "制度環境の整備（民間テレワーク）", "titleEn": "Rules for telework in the private sector"},
    {"code": "1-2-公務員", "title": "制度環境の整備（公務員テレワーク）", "titleEn": "Rules for telework of public servants"},
    {"code": "1-3", "title": "テレワークの推進環境の醸成", "titleEn": "A climate that furthers telework"},
    {"code": "2-1", "title": "雇用型テレワークの推進策・支援策", "titleEn": "Furthering and supporting telework of employees"},
    {"code": "2-2", "title": "自営型テレワークの推進策・支援策", "titleEn": "Furthering and supporting telework of the self-employed"},
    {"code": "2-3", "title": "子育て女性の再就職等に資するテレワークの推進策・支援策", "titleEn": "Telework that helps mothers back to work"},
    {"code": "2-4", "title": "退職した団塊世代等高年齢者の就業機会の拡大", "titleEn": "More work for older people, such as the retired baby-boom generation"},
    {"code": "2-5", "title": "障害者の就業", "titleEn": "Work of people with disabilities"},
    {"code": "2-6", "title": "フリーター、ニート等の就業", "titleEn": "Work of young people without steady jobs"},
    {"code": "2-7", "title": "ＵＪＩターンや二地域居住", "titleEn": "Moving to the regions, or living in two places"},
    {"code": "3-1", "title": "国家公務員テレワークの推進策", "titleEn": "Telework of national public servants"},
    {"code": "3-2", "title": "地方公務員テレワークの推進策", "titleEn": "Telework of local public servants"}
  ],
  "ministries": [
    {"code": "CAS", "name": "内閣官房", "nameEn": "Cabinet Secretariat", "organisation": "3000012010001"},
    {"code": "CAO", "name": "内閣府", "nameEn": "Cabinet Office", "organisation": "2000012010019"},
    {"code": "NPA", "name": "人事院", "nameEn": "National Personnel Authority", "organisation": "2000012010002"},
    {"code": "MIC", "name": "総務省", "nameEn": "Ministry of Internal Affairs and Communications", "organisation": "2000012020001"},
    {"code": "MHLW", "name": "厚生労働省", "nameEn": "Ministry of Health, Labour and Welfare", "organisation": "6000012070001"},
    {"code": "MAFF", "name": "農林水産省", "nameEn": "Ministry of Agriculture, Forestry and Fisheries", "organisation": "5000012080001"},
    {"code": "METI", "name": "経済産業省", "nameEn": "Ministry of Economy, Trade and Industry", "organisation": "4000012090001"},
    {"code": "MLIT", "name": "国土交通省", "nameEn": "Ministry of Land, Infrastructure, Transport and Tourism", "organisation": "2000012100001"},
    {"code": "ALL", "name": "全府省", "nameEn": "All ministries", "organisation": "2000012020001"}
  ],
  "measures": [
    {"number": "1-1-ア", "section": "1-1", "text": "テレワーク共同利用型システムに関する実証実験（平成19年度予算）", "textEn": "Trials of telework systems shared by several firms (budget of fiscal year 2007)", "responsible": [{"ministry": "MIC", "andOthers": false}, {"ministry": "MHLW", "andOthers": false}]},
    {"number": "1-1-イ", "section": "1-1", "text": "平成19年度税制「テレワーク環境整備税制」創設（設備取得後5年度分、固定資産税の課税標準2/3）", "textEn": "The tax relief for telework equipment of fiscal year 2007 (property tax base reduced to 2/3 for five fiscal years)", "responsible": [{"ministry": "MIC", "andOthers": false}]},
    {"number": "1-1-ウ", "section": "1-1", "text": "次世代高度テレワークシステムモデルの構築推進", "textEn": "Build models of advanced telework systems", "responsible": [{"ministry": "MIC", "andOthers": false}]},
    {"number": "1-1-エ", "section": "1-1", "text": "企業の態様に応じたテレワークシステムの構築例の検討", "textEn": "Study examples of telework systems that fit the kind of firm", "responsible": [{"ministry": "METI", "andOthers": false}]},
    {"number": "1-2-民間-ア", "section": "1-2-民間", "text": "在宅勤務ガイドラインの周知・充実", "textEn": "Make the guideline on working from home known, and extend it", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "1-2-民間-イ", "section": "1-2-民間", "text": "在宅勤務者に対する雇用保険の適用基準の見直し", "textEn": "Review when employment insurance covers those who work from home", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "1-2-公務員-ア", "section": "1-2-公務員", "text": "国家公務員の短時間勤務制度の導入", "textEn": "Short working hours for national public servants", "responsible": [{"ministry": "MIC", "andOthers": false}]},
    {"number": "1-2-公務員-イ", "section": "1-2-公務員", "text": "地方公務員の短時間勤務制度の導入", "textEn": "Short working hours for local public servants", "responsible": [{"ministry": "MIC", "andOthers": false}]},
    {"number": "1-2-公務員-ウ", "section": "1-2-公務員", "text": "「事業場外労働のみなし労働時間制」に相当する仕組みの導入", "textEn": "A scheme for public servants like the deemed working hours outside of the workplace", "responsible": [{"ministry": "NPA", "andOthers": false}]},
    {"number": "1-3-ア", "section": "1-3", "text": "テレワーク普及推進イベント等の実施", "textEn": "Events that spread telework", "responsible": [{"ministry": "MLIT", "andOthers": true}]},
    {"number": "1-3-イ", "section": "1-3", "text": "テレワーク表彰等の実施", "textEn": "Awards for telework", "responsible": [{"ministry": "CAO", "andOthers": false}, {"ministry": "MIC", "andOthers": false}, {"ministry": "MHLW", "andOthers": false}, {"ministry": "METI", "andOthers": false}, {"ministry": "MLIT", "andOthers": false}]},
    {"number": "1-3-ウ", "section": "1-3", "text": "サービス業としてのテレワーク支援", "textEn": "Support telework as a service industry", "responsible": [{"ministry": "METI", "andOthers": false}]},
    {"number": "1-3-エ", "section": "1-3", "text": "テレワーク活用方策の普及啓発", "textEn": "Make known how telework can be used", "responsible": [{"ministry": "MIC", "andOthers": false}]},
    {"number": "2-1-ア", "section": "2-1", "text": "テレワーク相談センターにおける相談等の実施", "textEn": "Advice at the telework advice centre", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-1-イ", "section": "2-1", "text": "地方におけるテレワーク窓口設置", "textEn": "Telework help desks in the regions", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-1-ウ", "section": "2-1", "text": "企業テレワーク導入の総合的な支援", "textEn": "Overall support of firms that introduce telework", "responsible": [{"ministry": "CAS", "andOthers": false}, {"ministry": "MIC", "andOthers": false}, {"ministry": "MHLW", "andOthers": false}, {"ministry": "METI", "andOthers": false}, {"ministry": "MLIT", "andOthers": false}]},
    {"number": "2-1-エ", "section": "2-1", "text": "テレワークセンターに関する実証実験", "textEn": "Trials of telework centres", "responsible": [{"ministry": "MLIT", "andOthers": false}]},
    {"number": "2-2-ア", "section": "2-2", "text": "在宅就業者支援事業", "textEn": "Support of people who work from home", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-2-イ", "section": "2-2", "text": "「在宅ワークの適正な実施のためのガイドライン」の周知・充実", "textEn": "Make the guideline on the proper conduct of home work known, and extend it", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-3-ア", "section": "2-3", "text": "子育て女性に対する再就職支援", "textEn": "Support mothers who return to work", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-3-イ", "section": "2-3", "text": "女性の再チャレンジ支援のための起業支援事業", "textEn": "Support women who found a business as a second chance", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-3-ウ", "section": "2-3", "text": "育児・介護等を行う労働者のテレワークの推進", "textEn": "Telework of employees who raise children or care for relatives", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-3-エ", "section": "2-3", "text": "子育て世代による自宅外におけるテレワークの推進", "textEn": "Telework of parents outside of their homes", "responsible": [{"ministry": "MLIT", "andOthers": false}]},
    {"number": "2-4-ア", "section": "2-4", "text": "シルバー人材センター事業の推進", "textEn": "Further the work of the silver human resources centres", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-4-イ", "section": "2-4", "text": "「70歳まで働ける企業」普及・促進事業", "textEn": "Further firms where people work until 70", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-4-ウ", "section": "2-4", "text": "高年齢者雇用に資するテレワーク活用の検討", "textEn": "Study how telework serves the employment of older people", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-5-ア", "section": "2-5", "text": "在宅就業障害者支援制度", "textEn": "The scheme that supports people with disabilities who work from home", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-5-イ", "section": "2-5", "text": "在宅勤務コーディネーター助成金", "textEn": "A grant for coordinators of work from home", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-5-ウ", "section": "2-5", "text": "在宅勤務障害者に関する助成措置の拡充", "textEn": "Extend the grants for people with disabilities who work from home", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-5-エ", "section": "2-5", "text": "在宅勤務の活用に関する普及・啓発", "textEn": "Make known how work from home can be used", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-6-ア", "section": "2-6", "text": "フリーター、ニート等に対する相談・援助", "textEn": "Advice and help for young people without steady jobs", "responsible": [{"ministry": "MHLW", "andOthers": false}]},
    {"number": "2-7-ア", "section": "2-7", "text": "地方活性化に資するテレワーク活用の検討", "textEn": "Study how telework serves the regions", "responsible": [{"ministry": "MLIT", "andOthers": false}]},
    {"number": "2-7-イ", "section": "2-7", "text": "農村コミュニティ再生・活性化支援事業", "textEn": "Revive farming villages and their communities", "responsible": [{"ministry": "MAFF", "andOthers": false}]},
    {"number": "3-1-ア", "section": "3-1", "text": "19年度中の試行実施の実現等", "textEn": "Trials within fiscal year 2007, and the like", "responsible": [{"ministry": "ALL", "andOthers": false}]},
    {"number": "3-1-イ", "section": "3-1", "text": "国家公務員の短時間勤務制度とテレワークの併用（一部再掲）", "textEn": "Short working hours of national public servants together with telework (partly repeated)", "responsible": [{"ministry": "ALL", "andOthers": false}], "repeats": "1-2-公務員-ア"},
    {"number": "3-2-ア", "section": "3-2", "text": "地方公共団体への周知", "textEn": "Inform local governments", "responsible": [{"ministry": "MIC", "andOthers": false}]}
  ],
  "years": [
    {"fiscalYear": 2007, "reportsUntil": "2008-06-30"},
    {"fiscalYear": 2008, "reportsUntil": "2009-06-30"},
    {"fiscalYear": 2009, "reportsUntil": "2010-06-30"},
    {"fiscalYear": 2010, "reportsUntil": "2011-06-30"}
  ],
  "targets": [
    {"code": "TELEWORKERS", "name": "就業者人口に占めるテレワーカーの割合", "nameEn": "Teleworkers among all who work", "known": [{"year": 2002, "percent": 6.1, "target": false, "source": "テレワーク人口倍増アクションプラン（推計値）", "sourceEn": "Action plan to double the number of teleworkers (estimate)"}, {"year": 2005, "percent": 10.4, "target": false, "source": "テレワーク人口倍増アクションプラン（推計値）", "sourceEn": "Action plan to double the number of teleworkers (estimate)"}, {"year": 2010, "percent": 20.0, "target": true, "source": "テレワーク人口倍増アクションプラン（2005年比で倍増、2割）", "sourceEn": "Action plan to double the number of teleworkers (twice that of 2005, two in ten)"}]}
  ]
}
$plan$, '2007-05-29T00:00:00+09:00'),
('00000000-0000-7000-8000-000000290001', 0, 'PUBLISHED', 2017, $plan$
{
  "fiscalYear": 2017,
  "title": "テレワークの政府目標（2020年）",
  "titleEn": "Targets of the government for telework in 2020",
  "startsOn": "2017-04-01",
  "endsOn": "2021-03-31",
  "sections": [],
  "ministries": [],
  "measures": [],
  "years": [],
  "targets": [
    {"code": "COMPANIES", "name": "テレワーク導入企業の割合（従業員100人以上）", "nameEn": "Companies with telework, of 100 employees or more", "known": [{"year": 2012, "percent": 11.5, "target": false, "source": "総務省「平成24年通信利用動向調査」", "sourceEn": "Ministry of Internal Affairs and Communications: Communications usage survey 2012"}, {"year": 2016, "percent": 13.3, "target": false, "source": "総務省「平成28年通信利用動向調査」", "sourceEn": "Ministry of Internal Affairs and Communications: Communications usage survey 2016"}, {"year": 2020, "percent": 34.5, "target": true, "source": "政府目標（KPI）：平成24年度（11.5％）比で3倍", "sourceEn": "Target of the government (KPI): three times that of fiscal year 2012, 11.5 %"}]},
    {"code": "EMPLOYED_TELEWORKERS", "name": "制度等に基づく雇用型テレワーカーの割合", "nameEn": "Employees who telework under a scheme", "known": [{"year": 2016, "percent": 7.7, "target": false, "source": "国土交通省「平成28年度テレワーク人口実態調査」", "sourceEn": "Ministry of Land, Infrastructure, Transport and Tourism: survey of teleworkers, fiscal year 2016"}, {"year": 2020, "percent": 15.4, "target": true, "source": "政府目標（KPI）：平成28年度（7.7％）比で倍増", "sourceEn": "Target of the government (KPI): twice that of fiscal year 2016, 7.7 %"}]}
  ]
}
$plan$, '2017-04-01T00:00:00+09:00');
