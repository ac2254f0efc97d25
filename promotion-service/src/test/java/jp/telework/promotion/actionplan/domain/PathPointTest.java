package jp.telework.promotion.actionplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPointTest {

    /** Golden figures: the line between known years, and the dotted line of the plan of 2007. */
    @ParameterizedTest
    @CsvSource({
        "TELEWORKERS, ACTUAL, 2002:6.1 2005:10.4",
        "TELEWORKERS, TARGET, 2010:20.0",
        "TELEWORKERS, PATH, 2003:7.5 2004:9.0 2006:12.3 2007:14.2 2008:16.2 2009:18.1",
        "TELEWORKERS, TREND, 2006:11.8 2007:13.3 2008:14.7 2009:16.1 2010:17.6",
        "COMPANIES, ACTUAL, 2012:11.5 2016:13.3",
        "COMPANIES, TARGET, 2020:34.5",
        "COMPANIES, PATH, 2013:12.0 2014:12.4 2015:12.9 2017:18.6 2018:23.9 2019:29.2",
        "COMPANIES, TREND, 2017:13.8 2018:14.2 2019:14.7 2020:15.1",
        "EMPLOYED_TELEWORKERS, ACTUAL, 2016:7.7",
        "EMPLOYED_TELEWORKERS, TARGET, 2020:15.4",
        "EMPLOYED_TELEWORKERS, PATH, 2017:9.6 2018:11.6 2019:13.5",
        "EMPLOYED_TELEWORKERS, TREND, ''"
    })
    void goesStraightBetweenWhatIsKnown(String target, PointKind kind, String points) {
        String found = SeededPlans.all().stream()
                .flatMap(plan -> PathPoint.of(plan.targets()).stream())
                .filter(point -> point.target().code().equals(target) && point.kind() == kind)
                .map(point -> point.year() + ":" + point.percent())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(points);
    }

    @Test
    void saysHowEachPointWasMade() {
        List<PathPoint> points = PathPoint.of(SeededPlans.of2007().targets());
        assertThat(points)
                .filteredOn(point -> point.year() == 2008)
                .extracting(PathPoint::rule)
                .containsExactly(
                        "既知の2005年の10.4％と2010年の20.0％を直線で結び、小数第1位に四捨五入します。",
                        "2002年の6.1％から2005年の10.4％までと同じ割合で動くものとし、小数第1位に四捨五入します。");
        assertThat(points.get(0).rule()).contains("テレワーク人口倍増アクションプラン");
    }
}
