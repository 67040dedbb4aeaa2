package kinora.understand.grammar;

/// Hindi words in Latin letters among English ones: "clip 2 ko slow karo", "music thoda kam karo".
///
/// What is done stands behind what it is done to, and small words mark it; as frames do not look at the order of words, a lexicon is enough.
final class Hinglish {
    static final String WORDS = """
            FILLER: ko|karo|kar do|kardo|kar dena|kar de|karde|kar dijiye|kijiye|karna|karna hai|karna chahiye|karo na|kar|do na|na|hai|ho|hona|chahiye|mujhe|mera|meri|mere|hamara|iska|iski|yaar|bhai|ji|zara|jara|please karo|ke|ka|ki|wala|wali|wale|bhi|abhi|ab|toh|bas|hi|mein|mai|pe|par|thik se|theek se|wapas|krdo|krdo na|kro|kr do|dena|dedo|de do
            PRONOUN it: isko|ise|usko|use karo|yeh|ye|woh|isse
            PRONOUN them: inko|unko|inhe|unhe
            CONJ: aur|phir|uske baad|fir
            DEGREE 1: thoda|thoda sa|thodi|thodi si|halka|halka sa
            DEGREE 3: bahut|bohot|zyada hi|kaafi
            LESS: kam|kum|ghatao|ghata do|kam karo|kam kar do
            MORE: zyada|jyada|badhao|badha do|badhado|zyada karo
            CHANGE speed-: dheere|dheema|dheemi|dhire|dheere karo|slow karo|slow kar do|aahista
            CHANGE speed+: tez|tej|tezz|fast karo|fast kar do|jaldi|tez karo
            CHANGE volume+: awaaz badhao|awaz badhao|awaaz badha do|awaz badha do|awaaz tez karo|awaz tez karo|awaaz zyada karo
            CHANGE volume-: awaaz kam karo|awaz kam karo|awaaz kam kar do|awaz kam kar do|awaaz dheere karo|awaz dheemi karo
            CHANGE size+: bada|badi|bade
            CHANGE size-: chota|chhota|choti|chhoti|chote
            CHANGE length+: lamba|lambi
            CHANGE length-: chota|chhota|choti|chhoti
            REMOVE: hatao|hata do|hatado|hata de|nikalo|nikal do|nikaal do|mitao|mita do|delete karo|delete kar do|remove karo|remove kar do|uda do|hata dena
            ADD: lagao|laga do|lagado|daalo|daal do|dalo|dal do|daldo|jodo|jod do|add karo|add kar do|laga dena
            CUT: kaato|kato|kaat do|kat do|kaat dena|cut karo|cut kar do|trim karo|trim kar do
            MUTE: band karo|band kar do|chup karo|awaaz band karo|awaz band karo|awaaz band|awaz band|mute karo|mute kar do|awaaz hatao|awaz hatao
            BACKWARDS: ulta|ulta chalao|reverse karo
            MOVE: le jao|lejao|rakho|rakh do
            ALL all: sab|sabhi|saare|sare|har|saari
            ALL everything: poora video|pura video|poori video|puri video|poori film|sab kuch
            ORDINAL 1: pehla|pehli|pehle|pahla|pahli
            ORDINAL 2: doosra|dusra|doosri|dusri|doosre|dusre
            ORDINAL 3: teesra|tisra|teesri|tisri
            ORDINAL -1: aakhri|akhri|aakhiri|akhiri
            KIND MUSIC: gaana|gana|sangeet
            KIND SOUND: awaaz|awaz
            KIND PHOTO: tasveer|foto
            EDGE_WORD start: shuru|shuruaat
            EDGE_WORD end: aakhir|akhir
            """;

    private Hinglish() {}
}
