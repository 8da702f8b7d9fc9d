package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry at the quay. Photo: Ida Holm/AP | The ferry at the quay. | Photo: Ida Holm/AP",
                "The ferry at the quay Photo: Ida Holm | The ferry at the quay | Photo: Ida Holm",
                "The ferry at the quay (Photo by Ida Holm) | The ferry at the quay | Photo by Ida Holm",
                "The ferry at the quay Photo by the author | The ferry at the quay | Photo by the author",
                "The ferry at the quay. (AP Photo/Ida Holm, File) | The ferry at the quay. | AP Photo/Ida Holm, File",
                "The ferry. Ida Holm/Getty Images | The ferry. | Ida Holm/Getty Images",
                "The ferry in May.Ida Holm (dpa/picture alliance) | The ferry in May. | Ida Holm (dpa/picture alliance)",
                "Die Fähre am 11. Mai 2024 (AFP / Ida Holm) | Die Fähre am 11. Mai 2024 | AFP / Ida Holm",
                "The ferry – Credit...Ida Holm/The Isle Post | The ferry | Credit...Ida Holm/The Isle Post",
                "The ferry (submitted photo) | The ferry | submitted photo",
                "The ferry © 2024 Isle Post | The ferry | © 2024 Isle Post",
                "The ferry© Ida Holm | The ferry | © Ida Holm",
                "The ferry [Source: Port of Holm] | The ferry | Source: Port of Holm",
                "Hier liegen Boote, die alt sindFoto: Ida Holm | Hier liegen Boote, die alt sind | Foto: Ida Holm",
                "Die Fähre (Archivfoto: Ida Holm/dpa) | Die Fähre | Archivfoto: Ida Holm/dpa",
                "Die Fähre. Keystone-Bild: I. Holm | Die Fähre. | Keystone-Bild: I. Holm",
                "Die Fähre am Kai. Quelle: dpa | Die Fähre am Kai. | Quelle: dpa",
                "Die Fähre am Kai Foto: privat | Die Fähre am Kai | Foto: privat",
                "Le bac au port. Photo : Ida Holm | Le bac au port. | Photo : Ida Holm",
                "Le bac au port (Crédit photo : Ida Holm) | Le bac au port | Crédit photo : Ida Holm",
                "El transbordador. Foto: Ida Holm (REUTERS) | El transbordador. | Foto: Ida Holm (REUTERS)",
                "A balsa no cais (Foto de Ida Holm) | A balsa no cais | Foto de Ida Holm",
                "Il traghetto al molo (foto Rossi) | Il traghetto al molo | foto Rossi",
                "De pont aan de kade. Foto: Ida Holm | De pont aan de kade. | Foto: Ida Holm",
                "Färjan vid kajen. Foto: Ida Holm | Färjan vid kajen. | Foto: Ida Holm",
                "Lautta laiturissa Kuva: Ida Holm | Lautta laiturissa | Kuva: Ida Holm",
                "Prom przy nabrzeżu fot. Ida Holm | Prom przy nabrzeżu | fot. Ida Holm",
                "Trajekt u přístavu. Zdroj: ČTK | Trajekt u přístavu. | Zdroj: ČTK",
                "A komp a parton. Fotó: Holm Ida | A komp a parton. | Fotó: Holm Ida",
                "Feribotul la chei. Sursa: Agerpres | Feribotul la chei. | Sursa: Agerpres",
                "İskelede feribot. Fotoğraf: Ida Holm | İskelede feribot. | Fotoğraf: Ida Holm",
                "Паром у причала. Фото: РИА Новости | Паром у причала. | Фото: РИА Новости",
                "Паром у причала Фото @idaholm | Паром у причала | Фото @idaholm",
                "Пором біля причалу Світлина: І. Холм | Пором біля причалу | Світлина: І. Холм",
                "Το πλοίο στο λιμάνι. Φωτογραφία: Ι. Χολμ | Το πλοίο στο λιμάνι. | Φωτογραφία: Ι. Χολμ",
                "ბორანი ნავმისადგომთან ფოტო: ი. ჰოლმი | ბორანი ნავმისადგომთან | ფოტო: ი. ჰოლმი",
                "العبارة في الميناء تصوير: سامي حداد | العبارة في الميناء | تصوير: سامي حداد",
                "המעבורת בנמל צילום: רן לוי | המעבורת בנמל | צילום: רן לוי",
                "घाट पर नाव फोटो: रवि राय | घाट पर नाव | फोटो: रवि राय",
                "港のフェリー。写真：時事通信 | 港のフェリー。 | 写真：時事通信",
                "港のフェリー（撮影・高木由美） | 港のフェリー | 撮影・高木由美",
                "港口的渡轮。摄影:赵明 | 港口的渡轮。 | 摄影:赵明",
                "港口的渡轮（赵明 摄） | 港口的渡轮 | 赵明 摄",
                "부두의 배 [사진=연합뉴스] | 부두의 배 | 사진=연합뉴스",
                "Phà ở bến. Ảnh: Lan Anh | Phà ở bến. | Ảnh: Lan Anh",
                "Feri di dermaga Foto: Ida Holm | Feri di dermaga | Foto: Ida Holm"
            })
    void whatACaptionEndsInIsItsCredit(String text, String caption, String credit) {
        assertThat(CaptionCredit.of(text)).isEqualTo(new CaptionCredit(caption, credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo exhibition opens in Lyon",
                "Source code of the ferry's clock",
                "Source Code",
                "Image: Ida Holm has agreed a deal to become captain of the ferry",
                "Image: Ida Holm",
                "Photo: the captain waves to the children on the quay",
                "The captain in a photo by the lake",
                "The captain shows a Photo by the lake",
                "A photo of Ida Holm",
                "Foto di famiglia",
                "Foto de La Rochelle",
                "Auf dem Foto: Ida Holm und Jan Lund",
                "Sur la photo : Ida Holm et Jan Lund",
                "На фото: Ида Холм",
                "In the picture: Ida Holm",
                "An officer of the Environmental Protection Agency (EPA)",
                "A reporter of Agence France-Presse (AFP)",
                "The crew (left) and the captain (right)",
                "From left: Ida Holm, Jan Lund",
                "Ida Holm, author of the book",
                "The captain spoke with Reuters.",
                "The ferry (Foto: Ida Holm), the quay (Foto: Jan Lund)",
                "Time: 10:15",
                "https://harbour.example/photo",
                "写真を撮る人たち",
                "写真：記者会見をする船長",
                "图为港口的渡轮"
            })
    void aCaptionThatSpeaksOfAPhotoStays(String text) {
        assertThat(CaptionCredit.of(text)).isEqualTo(new CaptionCredit(text, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Photo: AP", "Photo by Ida Holm/Getty Images", "© Ida Holm", "Quelle: Ida Holm", "Image: Alamy"})
    void aCaptionMayBeAllCredit(String text) {
        assertThat(CaptionCredit.of(text)).isEqualTo(new CaptionCredit("", text));
    }

    @Test
    void aLineOfItsOwnNeedsLess() {
        assertThat(CaptionCredit.of(List.of("The ferry", "Foto di Ida Holm"), List.of()))
                .isEqualTo(new CaptionCredit("The ferry", "Foto di Ida Holm"));
        assertThat(CaptionCredit.of(List.of("The ferry", "Photo exhibition"), List.of()))
                .isEqualTo(new CaptionCredit("The ferry Photo exhibition", ""));
    }

    @Test
    void whatIsNamedACreditIsOneOnce() {
        assertThat(CaptionCredit.of(List.of("The ferry |"), List.of("(Ida Holm)", "Ida Holm")))
                .isEqualTo(new CaptionCredit("The ferry", "Ida Holm"));
        assertThat(CaptionCredit.of(List.of("The ferry. Photo: Ida Holm"), List.of("Ida Holm")))
                .isEqualTo(new CaptionCredit("The ferry.", "Ida Holm"));
        assertThat(CaptionCredit.of(List.of(), List.of("The ferry lies at the quay. Ida Holm/AFP")))
                .isEqualTo(new CaptionCredit("The ferry lies at the quay.", "Ida Holm/AFP"));
    }

    @Test
    void nothingIsLostWhateverTheText() {
        List<String> parts = List.of(
                "Foto", "photo", " ", ":", "(", ")", "©", "(c) ", "...", "/", " by ", " de ", ".", "AFP", "Ida", "fot.",
                "写真", "[", "]", "11");
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(9), 0, parts.size()).forEach(part -> text.append(parts.get(part)));
            CaptionCredit found = CaptionCredit.of(text.toString());
            assertThat(text.toString()).startsWith(found.caption()).contains(found.credit());
        }
    }
}
