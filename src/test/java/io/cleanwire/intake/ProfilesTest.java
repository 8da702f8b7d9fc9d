package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    @TempDir
    Path folder;

    private static String told(Intake intake, String json) {
        return intake.read(RawRecord.offline(
                        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                        Map.of("content-type", "application/json")))
                .fold(
                        read -> String.join(
                                " · ",
                                read.content()
                                        .<String>fold(page -> page.body().text(), text -> text.replace('\n', '␊')),
                                read.url().orElse("-"),
                                read.hints().source() + ":"
                                        + read.hints().title().orElse("-"),
                                String.join("+", read.hints().authors()),
                                read.hints().datePublished().orElse("-"),
                                read.hints().language().orElse("-"),
                                read.source().httpStatus().map(String::valueOf).orElse("-")),
                        failed -> failed.code().wire() + ": " + failed.message());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            news-please | {'authors':['Mara Holm'],'date_download':'2026-03-04 06:30:00','date_publish':'2026-03-03 05:00:00','maintext':'The ferry sails.','source_domain':'isle.example','title':'Ferry','language':'en','url':'https://isle.example/f'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 05:00:00 · en · -
            trafilatura | {'title':'Ferry','author':'Mara Holm; Piet Anders','hostname':'isle.example','date':'2026-03-03','raw_text':'The ferry sails.','text':'The ferry sails.','language':'en','source':'https://isle.example/f','source-hostname':'Isle Post'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm; Piet Anders · 2026-03-03 · en · -
            zyte | {'url':'https://isle.example/f','statusCode':200,'article':{'url':'https://isle.example/f','headline':'Ferry','articleBody':'The ferry sails.','authors':[{'name':'Mara Holm','nameRaw':'By Mara Holm'}],'datePublished':'2026-03-03T05:00:00Z','inLanguage':'en'}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03T05:00:00Z · en · 200
            zyte page | {'url':'https://isle.example/f','statusCode':200,'httpResponseBody':'PHA+SGk8L3A+'} | Hi · https://isle.example/f · hint:- ·  · - · - · 200
            firecrawl | {'success':true,'data':{'markdown':'# Ferry','rawHtml':'<p>The ferry sails.</p>','metadata':{'title':'Ferry','language':'en','sourceURL':'https://isle.example/f','statusCode':200}}} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · - · en · 200
            fundus | {'title':'Ferry','plaintext':'The ferry sails.','authors':['Mara Holm'],'publishing_date':'2026-03-03 05:00:00+00:00','topics':[],'free_access':true} | The ferry sails. · - · hint:Ferry · Mara Holm · 2026-03-03 05:00:00+00:00 · - · -
            media cloud | {'url':'https://isle.example/f','normalized_url':'http://isle.example/f','article_title':'Ferry','text_content':'The ferry sails.','publication_date':'2026-03-03','language':'en'} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · 2026-03-03 · en · -
            json feed | {'id':'1','url':'https://isle.example/f','title':'Ferry','content_html':'<p>The ferry sails.</p>','authors':[{'name':'Mara Holm'}],'date_published':'2026-03-03T05:00:00Z'} | The ferry sails. · https://isle.example/f · feed:Ferry · Mara Holm · 2026-03-03T05:00:00Z · - · -
            usual names | {'link':'https://isle.example/f','headline':'Ferry','text':'The ferry sails.','author':'Mara Holm'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · - · - · -
            HTML in a text field | {'text':'Ferry news <p>The ferry sails.</p><p>At dawn.</p><br>'} | Ferry news The ferry sails. At dawn. · - · hint:- ·  · - · - · -
            text with a tag in it | {'text':'Write <b> for bold.'} | Write <b> for bold. · - · hint:- ·  · - · - · -
            paragraphs | {'url':'https://isle.example/f','content':['The ferry sails.','It is late.','',7]} | The ferry sails.␊␊It is late. · https://isle.example/f · hint:- ·  · - · - · -
            no text in html | {'html':false,'text':'The ferry sails.'} | The ferry sails. · - · hint:- ·  · - · - · -
            authors as objects | {'text':'The ferry sails.','authors':[{'name':'Mara Holm'},{'name':'Piet Anders'}],'publish_date':{'$date':'2026-03-03T05:00:00Z'}} | The ferry sails. · - · hint:- · Mara Holm+Piet Anders · 2026-03-03T05:00:00Z · - · -
            a link in a text field | {'text':'The <a href=https://isle.example/>ferry</a> <em>sails</em>.'} | The ferry sails. · - · hint:- ·  · - · - · -
            newsapi | {'source':{'id':null,'name':'Isle Post'},'author':'Mara Holm','title':'Ferry','url':'https://isle.example/f','publishedAt':'2026-03-03T05:00:00Z','content':'The ferry sails… [+967 chars]'} | The ferry sails · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03T05:00:00Z · - · -
            wordpress | {'id':17,'date':'2026-03-03T05:00:00','link':'https://isle.example/f','title':{'rendered':'Ferry'},'content':{'rendered':'<p>The ferry sails.</p>','protected':false},'author':3} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · 2026-03-03T05:00:00 · - · -
            diffbot | {'request':{},'objects':[{'type':'article','title':'Ferry','text':'The ferry sails.','author':'Mara Holm','date':'Tue, 03 Mar 2026 05:00:00 GMT','pageUrl':'https://isle.example/f','humanLanguage':'en'}]} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · Tue, 03 Mar 2026 05:00:00 GMT · en · -
            goose | {'meta':{'lang':'en','canonical':'https://isle.example/f'},'title':'Ferry','cleaned_text':'The ferry sails.','authors':['Mara Holm'],'publish_date':'2026-03-03'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 · en · -
            fundus body | {'title':'Ferry','body':{'summary':['Short.'],'sections':[{'headline':[],'paragraphs':['The ferry sails.']},{'headline':['Noon'],'paragraphs':['It is late.']}]},'authors':['Mara Holm'],'publishing_date':'2026-03-03'} | The ferry sails.␊␊It is late. · - · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            json-ld | {'@context':'https://schema.org','@type':'NewsArticle','headline':'Ferry','articleBody':'The ferry sails.','author':[{'@type':'Person','name':'Mara Holm'}],'datePublished':'2026-03-03','mainEntityOfPage':{'@id':'https://isle.example/f'}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            feedparser | {'title':'Ferry','link':'https://isle.example/f','summary':'Short','summary_detail':{'value':'Short'},'content':[{'type':'text/html','value':'<p>The ferry sails.</p><p>At dawn.</p>'}],'authors':[{'name':'Mara Holm'}],'published':'2026-03-03'} | The ferry sails. At dawn. · https://isle.example/f · feed:Ferry · Mara Holm · 2026-03-03 · - · -
            rss as json | {'title':'Ferry','link':'https://isle.example/f','pubDate':'2026-03-03','creator':'Mara Holm','description':'The ferry sails.'} | The ferry sails. · https://isle.example/f · feed:Ferry · Mara Holm · 2026-03-03 · - · -
            escaped once too often | {'link':'https://isle.example/f','pubDate':'2026-03-03','description':'&lt;p&gt;The ferry sails.&lt;/p&gt; &lt;p&gt;At dawn.&lt;/p&gt;&lt;br&gt;'} | The ferry sails. At dawn. · https://isle.example/f · feed:- ·  · 2026-03-03 · - · -
            a text about escapes | {'text':'Write &lt;p&gt;Ferry&lt;/p&gt; and &lt;br&gt; and &lt;br&gt;.'} | Write &lt;p&gt;Ferry&lt;/p&gt; and &lt;br&gt; and &lt;br&gt;. · - · hint:- ·  · - · - · -
            names in German | {'adresse':'https://isle.example/f','Überschrift':'Ferry','verfasser':'Mara Holm','datum':'03.03.2026','inhalt':'The ferry sails.','sprache':'de'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 03.03.2026 · de · -
            names in Russian | {'ссылка':'https://isle.example/f','Заголовок':'Ferry','автор':'Mara Holm','Дата публикации':'2026-03-03','Текст':'The ferry sails.'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            names in Chinese | {'链接':'https://isle.example/f','标题':'Ferry','作者':'Mara Holm','发布时间':'2026-03-03','正文':['The ferry sails.','It is late.']} | The ferry sails.␊␊It is late. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            names of a spider | {'response_url':'https://isle.example/f','item_title':'Ferry','itemAuthor':'Mara Holm','item_date':'2026-03-03','item_body_html':'<p>The ferry sails.</p>','scraped_at':'2026-03-09'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            the better of two words | {'fecha':'2026-03-09','fecha_publicacion':'2026-03-03','texto':'The ferry sails.','enlace':'/f','id':'https://isle.example/f'} | The ferry sails. · https://isle.example/f · hint:- ·  · 2026-03-03 · - · -
            handed on | {'meta':{'text':'no'},'url':'https://isle.example/f','payload':{'html':'<p>The ferry sails.</p>','title':'Ferry'}} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · - · - · -
            handed on in an answer | {'response':{'status':'ok','results':[{'webUrl':'https://isle.example/f','fields':{'headline':'Ferry','body':'<p>The ferry sails.</p><br><br>'}}]}} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · - · - · -
            a feed of one item | {'version':'https://jsonfeed.org/version/1.1','title':'Isle Post','items':[{'url':'https://isle.example/f','title':'Ferry','content_html':'<p>The ferry sails.</p>'}]} | The ferry sails. · https://isle.example/f · feed:Ferry ·  · - · - · -
            a feed of two items | {'version':'https://jsonfeed.org/version/1.1','items':[{'content_text':'a'},{'content_text':'b'}]} | bad-envelope: no profile knows a body among the fields: version, items
            the text of a comment | {'url':'https://isle.example/f','comments':[{'text':'Hi'}],'author':{'body':'Hi'}} | bad-envelope: no profile knows a body among the fields: url, comments, author
            facts apart | {'url':'https://isle.example/f','text':'The ferry sails.','metadata':{'title':'Ferry','author':'Mara Holm','languageCode':'en'}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · - · en · -
            names with the article's before or behind | {'url_noticia':'https://isle.example/f','titulo_noticia':'Ferry','conteudo_html':'<p>The ferry sails.</p>','data_publicacao':'2026-03-03'} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · 2026-03-03 · - · -
            handed on in another language | {'haber':{'baslik':'Ferry','icerik':'The ferry sails.'},'yorumlar':[{'icerik':'no'}]} | The ferry sails. · - · hint:Ferry ·  · - · - · -
            a graph of JSON-LD | {'@context':'https://schema.org','@graph':[{'@type':'Organization','name':'Isle'},{'@type':'NewsArticle','headline':'Ferry','articleBody':'The ferry sails.','url':'https://isle.example/f'}]} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · - · - · -
            blocks | {'headline':{'main':'Ferry'},'byline':{'original':'By Mara Holm'},'blocks':[{'type':'p','text':'The ferry sails.'},{'type':'hr'},{'type':'p','text':'It is late.'}]} | The ferry sails.␊␊It is late. · - · hint:Ferry · By Mara Holm · - · - · -
            a number of MongoDB | {'text':'The ferry sails.','published':{'$date':{'$numberLong':'1772514000000'}},'score':NaN} | The ferry sails. · - · hint:- ·  · 1772514000000 · - · -
            a page in base64 | {'body':'PGh0bWw+PGJvZHk+PHA+VGhlIGZlcnJ5IHNhaWxzLjwvcD48cD5JdCBpcyBsYXRlLjwvcD48L2JvZHk+PC9odG1sPg=='} | The ferry sails. It is late. · - · hint:- ·  · - · - · -
            written as a text | '{\\'text\\':\\'The ferry sails.\\'}' | The ferry sails. · - · hint:- ·  · - · - · -
            a list of one | [{'text':'The ferry sails.','title':'Ferry'}] | The ferry sails. · - · hint:Ferry ·  · - · - · -
            a list of two | [{'text':'The ferry sails.'},{'text':'It is late.'}] | bad-envelope: the JSON is a list of several; send each as a record of its own
            a few words of Contentful | {'fields':{'title':'Ferry','body':{'nodeType':'document','content':[{'nodeType':'paragraph','content':[{'nodeType':'text','value':'The ferry '},{'nodeType':'text','value':'sails to the isle & comes back.'}]},{'nodeType':'paragraph','content':[{'nodeType':'text','value':'It is late.'}]}]}}} | The ferry sails to the isle & comes back. It is late. · - · hint:Ferry ·  · - · - · -
            one language of Contentful | {'fields':{'title':{'en-US':'Ferry'},'url':{'en-US':'https://isle.example/f'},'author':{'en-US':'Mara Holm'},'body':{'en-US':{'nodeType':'document','content':[{'nodeType':'paragraph','content':[{'nodeType':'text','value':'The ferry sails to the isle.'}]}]}}}} | The ferry sails to the isle. · https://isle.example/f · hint:Ferry · Mara Holm · - · - · -
            the text made plain | {'requested_url':'https://isle.example/f','plain_text':'The ferry sails.','title':'Ferry','published_date':'2026-03-03'} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · 2026-03-03 · - · -
            a row in the data of a log | {'database':'isle','table':'news','type':'insert','data':{'url':'https://isle.example/f','title':'Ferry','author':'Mara Holm','published_at':'2026-03-03','content':'The ferry sails.'}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            a stream of DynamoDB | {'eventName':'INSERT','dynamodb':{'NewImage':{'url':{'S':'https://isle.example/f'},'title':{'S':'Ferry'},'content':{'S':'The ferry sails.'}}}} | The ferry sails. · https://isle.example/f · hint:Ferry ·  · - · - · -
            strapi | {'data':{'attributes':{'title':'Ferry','url':'https://isle.example/f','content':'The ferry sails.','author':{'data':{'attributes':{'name':'Mara Holm'}}}}}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · - · - · -
            prismic | {'url':'https://isle.example/f','first_publication_date':'2026-03-03T05:00:00+0000','data':{'title':[{'type':'heading1','text':'Ferry'}],'body':[{'type':'paragraph','text':'The ferry sails to the isle.'}]}} | The ferry sails to the isle. · https://isle.example/f · hint:Ferry ·  · 2026-03-03T05:00:00+0000 · - · -
            an older form of zyte | [{'query':{},'article':{'url':'https://isle.example/f','headline':'Ferry','author':'Mara Holm','authorsList':['Mara Holm'],'articleBody':'The ferry sails.'}}] | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · - · - · -
            guardian | {'response':{'status':'ok','content':{'webTitle':'Ferry – Mara Holm','webUrl':'https://isle.example/f','webPublicationDate':'2026-03-03T05:00:00Z','sectionName':'Isles','fields':{'headline':'Ferry','byline':'Mara Holm','body':'<p>The ferry sails.</p>'}}}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03T05:00:00Z · - · -
            jina | {'code':200,'data':{'title':'Ferry','url':'https://isle.example/f','content':'The ferry sails.','metadata':{'lang':'en','article:author':'Mara Holm'}}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · - · en · -
            a few words of Arc | {'headlines':{'basic':'Ferry'},'content_elements':[{'type':'text','content':'The <b>ferry</b> sails to the isle.'},{'type':'image','url':'https://isle.example/f.jpg','caption':'No'}]} | The ferry sails to the isle. · - · hint:Ferry ·  · - · - · -
            a few words of Sanity | {'title':'Ferry','body':[{'_type':'block','children':[{'_type':'span','text':'The ferry sails to the isle.'}]}]} | The ferry sails to the isle. · - · hint:Ferry ·  · - · - · -
            a list in a text | {'text':'The ferry sails.','authors':'[\\'Mara Holm\\', \\'Piet Anders\\']'} | The ferry sails. · - · hint:- · Mara Holm+Piet Anders · - · - · -
            a comma too many | {'text':'The ferry sails.','title':'Ferry',} | The ferry sails. · - · hint:Ferry ·  · - · - · -
            unions of Avro | {'url':{'string':'https://isle.example/f'},'title':{'string':'Ferry'},'text':{'string':'The ferry sails.'},'author':{'array':['Mara Holm']},'published':{'long':1772514000000},'language':null} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 1772514000000 · - · -
            an item of DynamoDB | {'Item':{'url':{'S':'https://isle.example/f'},'headline':{'S':'Ferry'},'body':{'S':'The ferry sails.'},'authors':{'L':[{'S':'Mara Holm'}]}}} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · - · - · -
            an object that is no box | {'text':'The ferry sails.','title':{'length':'Ferry'}} | The ferry sails. · - · hint:- ·  · - · - · -
            a message of a queue | {'Records':[{'messageId':'7','body':'{\\'text\\':\\'The ferry sails.\\',\\'title\\':\\'Ferry\\'}'}]} | The ferry sails. · - · hint:Ferry ·  · - · - · -
            a message in base64 | {'message':{'data':'eyJ0ZXh0IjoiVGhlIGZlcnJ5IHNhaWxzLiIsInVybCI6Imh0dHBzOi8vaXNsZS5leGFtcGxlL2YifQ==','messageId':'7'}} | The ferry sails. · https://isle.example/f · hint:- ·  · - · - · -
            a text that begins like JSON | {'text':'{\\'ferry\\' is what sails'} | {"ferry" is what sails · - · hint:- ·  · - · - · -
            a hit of a search | {'took':3,'hits':{'total':1,'hits':[{'_source':{'text':'The ferry sails.','title':'Ferry'}}]}} | The ferry sails. · - · hint:Ferry ·  · - · - · -
            properties of a page | {'pageProps':{'post':{'title':'Ferry','authors':[{'name':'Mara Holm'}],'body':'<p>The ferry sails.</p><p>It is late.</p><br>'}}} | The ferry sails. It is late. · - · hint:Ferry · Mara Holm · - · - · -
            a body with its format | {'data':{'attributes':{'title':'Ferry','created':'2026-03-03','body':{'value':'<p>No.</p>','processed':'<p>The ferry sails.</p>','format':'full'}}}} | The ferry sails. · - · hint:Ferry ·  · 2026-03-03 · - · -
            a story of Arc | {'headlines':{'basic':'Ferry'},'credits':{'by':[{'name':'Mara Holm'}]},'publish_date':'2026-03-09','first_publish_date':'2026-03-03','content':'The ferry sails.'} | The ferry sails. · - · hint:Ferry · Mara Holm · 2026-03-03 · - · -
            eventregistry | {'date':'2026-03-03','dateTimePub':'2026-03-03T05:00:00Z','url':'https://isle.example/f','title':'Ferry','body':'The ferry sails.','source':{'title':'Isle Post'},'authors':[{'name':'Mara Holm'}],'lang':'eng'} | The ferry sails. · https://isle.example/f · hint:Ferry · Mara Holm · 2026-03-03T05:00:00Z · eng · -
            unknown | {'price':7,'sku':'x'} | bad-envelope: no profile knows a body among the fields: price, sku
            """)
    void readsTheRecordsOfOtherTools(String tool, String json, String told) {
        assertThat(told(new Intake(Limits.DEFAULT), json)).isEqualTo(told);
    }

    @Test
    void ownProfilesGoFirst() throws IOException {
        Path file = folder.resolve("profiles.json");
        Files.writeString(file, """
                [{"name": "cms", "when": ["/doc/~1body"], "text": ["/doc/~1body"], "authors": ["/doc/by/*/who/full"]}]
                """);
        Intake intake = new Intake(Limits.DEFAULT, Profiles.standard().with(file));
        assertThat(
                        told(
                                intake,
                                "{'text':'no','doc':{'/body':'The ferry sails.','by':[{'who':{'full':'Mara Holm'}},{},{'who':{'full':'Piet Anders'}}]}}"))
                .startsWith("The ferry sails. · - · hint:- · Mara Holm+Piet Anders");
        assertThat(told(intake, "{'text':'Other.'}")).startsWith("Other.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                              | profiles are a JSON array
            [{}]                                            | a profile needs a name of its own: ''
            [{"name":"a","text":["/a"]},{"name":"a"}]       | a profile needs a name of its own: 'a'
            [{"name":"a"}]                                  | profile a: it names none of html, base64, text and rich
            [{"name":"a","text":["b"]}]                     | profile a: a pointer is a text that starts with a slash, not "b"
            [{"name":"a","text":["/b"],"titel":["/c"]}]     | profile a: there is no field titel
            [{"name":"a","source":"rss","text":["/b"]}]     | profile a: the source is hint or feed, not rss
            """)
    void wrongProfilesAreRefused(String json, String message) throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, json);
        assertThatThrownBy(() -> Profiles.standard().with(file)).hasMessage(file + ": " + message);
    }
}
