package io.github.cadreassessment.rules.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ways in which people misspell. Those of one character leave every word that says no as it is. */
enum Misspelling {
    /** A character is missing. */
    DROPPED,
    /** Two characters that stand beside each other have changed their places. */
    SWAPPED,
    /** A character that is said alike. */
    HOMOPHONE,
    /** Typed in full-width characters, and one of them is missing. */
    FULL_WIDTH,
    /** In traditional characters. */
    TRADITIONAL;

    /** Pairs of characters: one of the catalogue, and one that is said alike, whatever its tone. */
    static final String HOMOPHONES =
            "年念职值任认级及度渡员圆本笨限线时实学穴现线次刺完玩间件整正科课主住记纪期其有友一依正政务物培陪训讯录路用佣层曾目木习席党挡处出调掉基机的地人仁查察考烤分份件建委伟研言部步会汇合和群裙"
                    + "众重访仿评平题提副付核合天添特忒工公定订优忧已以作做在再三散或获秀绣组祖织值要耀拟你拔跋试式上尚符福规归位卫计记格隔检捡议意县现下夏后候乡香影颖响想假甲使史率律班搬巡寻视示晋进升声半办"
                    + "行型因音情晴况矿成城治制官关需须配佩偶藕移宜居局境竟勤琴义意信新出初备倍近进锻断炼练履旅责则达答到道得德办半座坐谈潭龄令参餐加家起启厅听局居累类历立驻住理里产铲求球票漂破迫笔比结节生升"
                    + "续绪警景决绝恢挥复付权全利力资姿身伸违围反返纪记矩举属鼠岗港均君原源宜移突凸布部形型测侧制治落洛监坚动洞预遇究纠镇振重众降酱距据病并际计讲奖节结交焦脱托负付例列批披询寻自字文闻化画程城"
                    + "专砖博搏士市通桶知支类累诫戒勉免严言销消留流除锄籍级";

    private static final Map<Character, Character> ALIKE = pairs(HOMOPHONES);

    static Map<Character, Character> pairs(String pairs) {
        Map<Character, Character> map = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            map.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
        return map;
    }

    /** {@code phrase} misspelt in this way; as it is where that cannot be. */
    String of(String phrase, Random random) {
        return switch (this) {
            case DROPPED -> dropped(phrase, random);
            case SWAPPED -> swapped(phrase, random);
            case HOMOPHONE -> homophone(phrase, random);
            case FULL_WIDTH -> fullWidth(dropped(phrase, random));
            case TRADITIONAL -> traditional(phrase);
        };
    }

    private static boolean mayChange(String phrase, int at) {
        char character = phrase.charAt(at);
        return character < 0x80 ? isLongWord(phrase, at) : "不非未无没".indexOf(character) < 0;
    }

    // Nobody can tell what a word of two or three letters was when one is missing.
    private static boolean isLongWord(String phrase, int at) {
        int from = phrase.lastIndexOf(' ', at) + 1;
        int to = phrase.indexOf(' ', at);
        String word = phrase.substring(from, Math.max(from, to < 0 ? phrase.length() : to));
        return word.length() > 3 && !List.of("none", "never", "without").contains(word);
    }

    private static String dropped(String phrase, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.length() > 2 && mayChange(phrase, i)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return phrase;
        }
        int at = places.get(random.nextInt(places.size()));
        return phrase.substring(0, at) + phrase.substring(at + 1);
    }

    private static String swapped(String phrase, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < phrase.length(); i++) {
            boolean isChange = phrase.charAt(i - 1) != phrase.charAt(i);
            if (isChange && mayChange(phrase, i - 1) && mayChange(phrase, i)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return phrase;
        }
        int at = places.get(random.nextInt(places.size()));
        return phrase.substring(0, at - 1) + phrase.charAt(at) + phrase.charAt(at - 1) + phrase.substring(at + 1);
    }

    private static String homophone(String phrase, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < phrase.length(); i++) {
            if (ALIKE.containsKey(phrase.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return phrase;
        }
        int at = places.get(random.nextInt(places.size()));
        return phrase.substring(0, at) + ALIKE.get(phrase.charAt(at)) + phrase.substring(at + 1);
    }

    /** {@code phrase} with every character that has a full-width form in that form. */
    static String fullWidth(String phrase) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char character = phrase.charAt(i);
            wide.append(character > ' ' && character < 0x7F ? (char) (character + 0xFEE0) : character);
        }
        return wide.toString();
    }

    private static String traditional(String phrase) {
        StringBuilder traditional = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            traditional.append(TraditionalCharacters.traditional(phrase.charAt(i)));
        }
        return traditional.toString();
    }
}
