package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorPromoTest {

    @Test
    void rowsAreUniqueInOrderAndSayWhy() {
        assertThat(AuthorPromo.rules())
                .extracting(AuthorPromo.Rule::id)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(AuthorPromo.rules())
                .allSatisfy(rule -> assertThat(rule.because()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            book      | My latest novel, a tale of two lighthouses, is available from all good bookshops.
            book      | Mein neuer Roman „Nordlicht“ ist überall erhältlich.
            book      | Mon dernier livre vient de paraître.
            book      | Mi nueva novela se titula «Mareas».
            book      | My debut novel “Rivers” is out now from Example Press.
            book      | Mein neues Buch „Nordwind“ ist jetzt überall im Handel erhältlich.
            book      | Unser erstes Kinderbuch ist im März bei Beispiel erschienen.
            book      | Mein Hörbuch gibt es jetzt überall als Download.
            book      | Mon nouveau livre, « Marées », est en librairie.
            book      | Mon premier roman vient de sortir chez un petit éditeur.
            book      | Mi último libro, «Mareas», está a la venta en librerías.
            book      | Mi primera novela acaba de salir.
            buy       | Order a signed copy of my first book here.
            buy       | Holt euch meinen neuen Roman als Taschenbuch.
            buy       | Commandez mon dernier livre ici.
            buy       | Compra mi nuevo libro aquí.
            book      | My new book, Seven Ferries, is out in September from a small press.
            book      | Il mio ultimo romanzo, «Maree», è in libreria.
            book      | O meu novo livro já está à venda.
            book      | Mijn nieuwe boek is overal verkrijgbaar.
            book      | Moja nowa książka „Przypływy” jest już w sprzedaży.
            book      | Моя новая книга «Приливы» уже в продаже.
            contact   | Contacto: ana@example.org
            event     | I’ll be reading in the Corn Hall on June 14. Tickets are free, but please reserve.
            event     | Ich lese am 3. Mai in der alten Mühle, Eintritt frei.
            follow    | Seguimi anche su Instagram!
            follow    | Volg mij op Mastodon
            follow    | Подписывайтесь на меня в Телеграме
            subscribe | Iscriviti alla mia newsletter
            subscribe | Подпишитесь на мою рассылку
            tip-jar   | If you liked this, you can also buy me a coffee.
            tip-jar   | Offrimi un caffè
            follow    | You can also find me on Instagram, where I post pictures of boats.
            subscribe | Enjoyed this story? Then subscribe to my newsletter.
            subscribe | Euch hat das gefallen? Dann abonniert meinen kostenlosen Wochenbrief.
            tip-jar   | If you liked this piece, consider becoming a supporter.
            contact   | Contact me at jane@example.org
            contact   | You can reach the author at
            contact   | Sie erreichen mich unter jane@example.org
            follow    | Follow me on Twitter @janedoe
            follow    | Find us on Facebook and Instagram.
            follow    | Folgt mir auf Mastodon
            follow    | Suivez-moi sur Instagram !
            follow    | Sígueme en Instagram
            follow    | Ihr findet mich auch auf Mastodon.
            follow    | Retrouvez-moi aussi sur Instagram.
            follow    | Vous pouvez me suivre sur Facebook.
            follow    | Puedes seguirme en Mastodon.
            follow    | También estoy en Instagram.
            subscribe | Abonnez-vous à ma newsletter !
            subscribe | Inscrivez-vous gratuitement à mon infolettre.
            subscribe | Suscríbete a mi boletín.
            subscribe | Wenn dir das gefällt, abonniere meinen Podcast.
            subscribe | Subscribe to my free newsletter for a story each week.
            subscribe | Abonniert meinen Newsletter
            support   | If you enjoy these essays, please consider supporting my work.
            support   | Please support this blog with a small gift.
            support   | Unterstützt meine Arbeit mit einer kleinen Spende.
            support   | Wenn Ihnen dieser Text gefällt, unterstützen Sie diesen Blog.
            support   | Si vous aimez ce blog, soutenez mon travail.
            support   | Si te gusta lo que lees, apoya este blog.
            tip-jar   | Spendiert mir einen Kaffee!
            tip-jar   | Offrez-moi un café
            tip-jar   | Invítame a un café.
            tip-jar   | Buy me a coffee!
            tip-jar   | You can make a small donation.
            visit     | Please visit my new web site at
            visit     | Besuchen Sie meine Webseite
            visit     | Visitez mon site web
            visit     | Besucht auch meine Seite (Start – Hanna Reeds).
            visit     | Schaut doch mal auf meinem neuen Blog vorbei.
            visit     | VISITEZ MON NOUVEAU SITE : (Accueil – Jeanne Morel). Contact à
            visit     | Rendez-vous sur mon blog pour la suite.
            visit     | VISITA MI NUEVA WEB: (Inicio – Ana Ruiz). Contacto en
            visit     | Echa un vistazo a mi canal de YouTube.
            where     | Mon autre blog : Carnets du port
            where     | Mi podcast: Voces del puerto
            where     | My other blog: Notes from the Harbour
            where     | My podcast can be found here
            """)
    void knowsSelfAdvertising(String id, String line) {
        assertThat(AuthorPromo.matches(line)).as(id).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My newest neighbour is a poet.",
                "My first book was a gift from my father.",
                "My book lay open on the table, and she read it aloud until morning.",
                "Follow me on the path, he said, and do not look down.",
                "Follow me, she whispered.",
                "Contact me at once, the telegram read.",
                "Visit my mother when you are in town.",
                "“My new novel is available everywhere,” she boasted, and nobody laughed.",
                "Her newest book as editor is titled “Rivers”.",
                "Support the arch first and the wall will stand.",
                "Subscribe to that view if you will.",
                "Buy my silence, he had said.",
                "Our shop closed in May.",
                "Visit my shop first, he said, and we shall see.",
                "My book is out of reach on the upper shelf.",
                "My first novel was called a disgrace by everybody who read it.",
                "Mein Buch erscheint mir heute fremd.",
                "Mein Buch heißt mich schweigen.",
                "Meine Seite des Bettes blieb kalt.",
                "Besucht meine Mutter, wenn ihr in der Stadt seid.",
                "Besucht meinen Laden, sagte er, und ihr werdet sehen.",
                "Unterstützt meinen Bruder, er hat es nötig.",
                "Folgt mir auf dem Weg zum Hafen.",
                "Mon livre est sorti de ma poche et a glissé dans l’eau.",
                "Ma page est restée blanche toute la nuit.",
                "Visitez ma mère quand vous serez en ville.",
                "Suivez-moi sur le quai, dit-elle.",
                "Mi libro ya está roto y nadie lo lee.",
                "Mi página favorita era la del mapa.",
                "Visita mi tumba, le dijo, y no llores.",
                "Sígueme en silencio.",
                "Estoy en casa.",
                "Apoya mi mano en la pared.",
                "Unsere Reise endete im Hafen.",
                "My book is out in the rain.",
                "I’ll be reading in the kitchen when you come.",
                "Il mio libro è uscito dalla tasca.",
                "Mijn boek is uit mijn handen gevallen.",
                "Моя книга вышла из моды.",
                "Seguimi in silenzio, disse."
            })
    void aStoryMayEndSo(String line) {
        assertThat(AuthorPromo.matches(line)).isFalse();
    }
}
