package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeamTest {

    @ParameterizedTest
    @CsvSource({
        "the ferry, came back, the ferry came back",
        "渡轮在周一, 回到港口。, 渡轮在周一回到港口。",
        "渡轮回来了。, 岛民等了一个冬天。, 渡轮回来了。岛民等了一个冬天。",
        "フェリーは, 月曜日に, フェリーは月曜日に",
        "รถไฟ, มาแล้ว, รถไฟมาแล้ว",
        "배가 월요일에, 돌아왔다, 배가 월요일에 돌아왔다",
        "他们用, Kafka, 他们用 Kafka",
        "'', 开始, 开始",
        "𠮷野家, 𠮷, 𠮷野家𠮷"
    })
    void joinsAsTheScriptWrites(String before, String piece, String joined) {
        StringBuilder out = new StringBuilder(before);
        Seam.append(out, piece);
        assertThat(out).hasToString(joined);
    }
}
