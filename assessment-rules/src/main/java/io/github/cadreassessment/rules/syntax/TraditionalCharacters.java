package io.github.cadreassessment.rules.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters in traditional Chinese, for those of the catalogue and its explanations and of the line forms that are written
 * in another way there.
 *
 * <p>This is a list of our own, made for these words: it is no dictionary, and is used only to guess what was meant. Where
 * one character stands for two traditional ones, such as 复 for 復 and 複, both are here.
 */
final class TraditionalCharacters {
    /** Pairs: as rule files write it, and as it is written traditionally; the usual one first where there are two. */
    private static final String PAIRS = "与與专專业業两兩严嚴个個为為为爲举舉义義习習乡鄉于於产產仅僅从從众眾众衆优優会會体體余餘"
            + "党黨关關内內册冊写寫农農决決况況准準减減几幾则則别別办辦务務动動升昇单單占佔历歷历曆县縣参參发發叠疊台臺"
            + "号號后後员員响響周週围圍国國处處备備复復复複够夠头頭学學实實审審对對导導层層届屆属屬岁歲岗崗布佈带帶干幹"
            + "并並并併应應开開当當录錄录録径徑总總户戶执執担擔拟擬挂掛换換据據数數无無时時晋晉暂暫机機权權条條构構标標"
            + "树樹样樣档檔检檢没沒测測满滿炼煉炼鍊点點独獨现現盘盤监監码碼碍礙确確离離种種称稱笔筆类類系係系繫级級纪紀"
            + "线線组組织織经經结結统統继繼绩績续續群羣职職脱脫舍捨节節补補见見规規视視触觸计計认認训訓议議记記讲講论論"
            + "设設访訪评評词詞试試询詢该該诫誡请請诺諾调調谈談负負责責账賬资資转轉载載输輸达達过過还還这這进進违違连連"
            + "选選适適采採里裡里裏销銷错錯键鍵锻鍛镇鎮长長门門问問间間闰閏际際随隨须須项項预預领領题題额額驻駐龄齡"
            + "制製";

    private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();
    private static final Map<Character, Character> TRADITIONAL = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            SIMPLIFIED.put(PAIRS.charAt(i + 1), PAIRS.charAt(i));
            TRADITIONAL.putIfAbsent(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private TraditionalCharacters() {}

    /** The character as rule files write it. */
    static char simplified(char character) {
        return SIMPLIFIED.getOrDefault(character, character);
    }

    /** The character as it is written traditionally. */
    static char traditional(char character) {
        return TRADITIONAL.getOrDefault(character, character);
    }
}
