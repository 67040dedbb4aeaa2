package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chinese characters: simplified ones for traditional ones, and those that sound alike, which people mistake for each other when they type by sound.
final class Characters {
    /// What a character that sounds alike costs.
    static final double SOUND = 0.15;
    /// What a phrase may cost: one character of it.
    static final double MOST = 0.2;

    /// Simplified and traditional in turn, as far as they are used of films.
    private static final String FORMS = "标標题題图圖张張删刪视視频頻乐樂声聲调調换換这這个個为為么麼们們时時间間长長两兩画畫转轉场場后後前前里裡开開关關进進远遠动動静靜"
            + "亮亮暗暗红紅绿綠蓝藍黄黃颜顏复復旧舊滤濾镜鏡头頭点點儿兒见見观觀现現变變让讓给給与與对對将將应應该該说說话話语語读讀写寫设設计計认認识識"
            + "请請谢謝帮幫麻麻烦煩还還没沒错錯误誤钟鐘秒秒总總数數量量减減强強弱弱渐漸浅淺浓濃简簡单單专專业業电電脑腦机機会會从從来來过過边邊处處"
            + "发發送送传傳导導积積额額账賬帐帳余餘查查状狀态態样樣价價钱錢买買卖賣网網页頁链鏈结結尾尾经經连連续續缩縮组組织織线線细細级級约約"
            + "纪紀录錄录録编編缉緝辑輯剪剪导導轨軌轻輕软軟载載辆輛输輸边邊达達迟遲适適选選遗遺释釋铃鈴铺鋪银銀锐銳闪閃问問闭閉闹鬧队隊阳陽阴陰际際"
            + "随隨难難雾霧顶頂项項顺順须須预預领領频頻风風飘飄饱飽饮飲马馬驱驅骂罵骤驟鱼魚鸟鳥鸡雞黑黑齐齊龙龍园園围圍国國圆圓块塊坏壞壳殼备備够夠"
            + "夹夾奖獎奶奶妈媽孙孫宁寧宝寶实實宽寬宾賓寻尋导導层層岁歲岛島帧幀干幹并並广廣库庫庆慶张張弹彈归歸当當录錄径徑总總恋戀恶惡悬懸惊驚惯慣"
            + "愿願慢慢戏戲户戶扩擴扫掃抠摳护護报報担擔拟擬择擇挂掛挡擋挤擠挥揮损損换換据據摄攝摆擺摇搖撑撐断斷无無旷曠晓曉暂暫术術朴樸杀殺杂雜权權"
            + "条條极極构構枪槍柜櫃栏欄树樹样樣桥橋检檢楼樓横橫欢歡残殘毕畢气氣汉漢汇匯汤湯沟溝泪淚洁潔浏瀏测測济濟温溫湾灣湿濕满滿灯燈灵靈炉爐烟煙烧燒"
            + "热熱爱愛牵牽独獨狮獅猫貓环環电電疗療痒癢盖蓋盘盤睁睜码碼础礎确確碍礙礼禮离離种種称稱稳穩窗窗竖豎笔筆筛篩签簽篮籃类類粉粉紧緊"
            + "练練终終绍紹给給统統绝絕维維绿綠缓緩罗羅职職联聯聪聰肃肅胀脹胶膠脏髒脸臉腾騰艺藝节節荐薦药藥莲蓮获獲蓝藍虚虛虫蟲虽雖补補装裝裤褲觉覺触觸订訂"
            + "记記讲講许許论論证證评評词詞试試诗詩诚誠详詳语語误誤谁誰谈談谐諧负負责責败敗货貨质質贴貼资資赛賽赞贊走走赶趕跃躍车車轮輪较較运運迹跡"
            + "采採鉴鑒钉釘钢鋼铁鐵锁鎖键鍵锅鍋镇鎮门門闲閒阅閱队隊附附陆陸险險雪雪响響顾顧颗顆饭飯饰飾驾駕验驗鲜鮮麦麥鼓鼓拼拚叠疊暖暖冷冷丽麗"
            + "历歷厅廳厌厭县縣参參双雙号號叶葉吗嗎吓嚇员員哑啞唤喚啰囉团團坚堅垫墊声聲壮壯够夠妆妝姜薑婴嬰学學宫宮尝嘗尽盡届屆属屬巩鞏师師帅帥带帶"
            + "帮幫库庫异異弃棄弯彎忆憶怀懷怜憐愤憤憋憋懒懶挑挑撤撤敌敵斗鬥晒曬曲曲梦夢楼樓欧歐浇澆涂塗润潤涨漲渊淵渔漁潜潛滚滾滑滑爷爺狭狹"
            + "访訪产產几幾于於档檔听聽压壓览覽飞飛云雲贺賀净淨准準龄齡优優亲親伤傷丢丟严嚴举舉义義乡鄉书書争爭亚亞众眾伙夥伟偉体體侧側储儲兰蘭兴興养養册冊军軍农農冲衝决決况況冻凍凭憑剧劇劲勁励勵办辦务務劳勞势勢卫衛压壓叹嘆喷噴墙牆妇婦娱娛尘塵层層岭嶺峡峽"
            + "币幣庙廟废廢态態忧憂恼惱惧懼战戰执執抢搶拥擁掷擲显顯晕暈杨楊桨槳椭橢沪滬泼潑泽澤洒灑涛濤涩澀烂爛猎獵盐鹽监監矿礦秃禿穷窮竞競筑築粮糧纱紗纯純绑綁缘緣胜勝艳艷苍蒼范範荣榮萧蕭虾蝦规規誉譽训訓议議讯訊诉訴译譯询詢该該诸諸谱譜贡貢购購贯貫贵貴费費"
            + "赏賞趋趨践踐轴軸辞辭运運逊遜递遞邮郵酱醬酿釀针針阵陣阶階际際陈陳隐隱韩韓韵韻顿頓颁頒额額馆館骑騎台臺里裏后後裤褲纯純杯盃启啟并併准準凶兇脚腳却卻厨廚强強搜蒐抬擡皱皺采採游遊钩鉤仿倣升昇晋晉晒曬猪豬猫貓弦絃线綫闲閑着著占佔猪豬只隻";

    /// Each row sounds alike but for tones: typing by sound gives them for each other.
    private static final String SOUNDS = "场厂常 张章 的得地 做作坐左座 在再载 象像向响项相想 帐账张章 第弟底低地 哪那拿 题提体替 乐月越阅 步部不布 剪减间见件检简渐建 片篇偏 视是时事式示试市世 频屏评平品 "
            + "播波拨 音因银引印影 字自子资紫 幕目木母 标表彪 删闪山扇 出除处初触 加家架假夹 但单淡蛋 糕高告搞稿 海还孩害 滩摊谈探 狗够购 湖胡虎糊户互 图途涂土突 换还环缓欢 成程城乘称 "
            + "放方房防 大打达 小校效消笑销 慢满漫 快块 速素诉 白百摆 光广 亮量两辆 暗按案岸 移一以已意 动懂冻 转专赚 场长常唱畅 化画话花华滑划 推退 近进今金 远原元员圆 旋选 镜静精景经竟 头投 "
            + "末模磨默膜 尾位为未围 前钱浅 后候厚 中钟种重终 右有又由 上伤尚 下夏吓 角脚叫较教 水谁 导到倒道刀 点电店典 机急级集记计积极 声生升省胜 彩采踩菜 黄皇 红虹 蓝兰篮 绿率律 色涩 合和何盒 "
            + "影映英 静净竟 封风丰峰 面免 配陪 背北被备 景井 派拍排 对队 采才财 访仿放方房防纺 影映英应迎 叠跌碟蝶 沙杀砂纱 堡保宝报 派拍排 雪学血 跳条挑 舞武午 帆翻番凡 港刚钢 口扣 浪郎朗狼 淡胆 定订顶 格隔哥歌 暗案岸 角脚 边变遍便编 框筐 粒力立利 胶教交 古股故鼓 锐瑞睿 模摸 黑嘿 饱宝保 和合 度渡肚 比笔鼻 冷愣 速素塑 奶耐 人认仁 全权 家佳 福幅副符付 合核 淡单 入如 圈权 边变遍便 框况矿 裁才 清轻青倾 晰西吸 锐瑞 虚需许 糊胡 "
            + "撤彻 消小 重虫 回会汇 文闻问 本笨 竖树数输 横恒 尺吃 寸村 缩索所 粗醋 细系戏 体提 停听庭 留流刘 秒妙苗描 分份粉芬 段断短端 帧真针 速诉 倍被 原圆 声生 静境 音阴 量亮 拼品 接结节界街 "
            + "顺瞬 序续 随虽 机击 交叫 换患 复制 副负 制治智至 删珊 掉吊调 去区取 留刘 保宝 存村 发法 送松 导倒 余鱼雨 额鹅 状壮撞 态太泰 拖托 尾委 屏屛 擦察插 删册 凯开 停亭 糕羔高 暖暧 入人 往王 防仿 声胜 图徒 频苹 帧祯 乐月 视示 淡谈";

    /// Where the characters begin that have two forms.
    private static final char FIRST = '\u4e00';
    private static final Map<Character, Character> SIMPLE = simple();
    private static final Map<Character, String> ALIKE = alike();

    private Characters() {}

    private static Map<Character, Character> simple() {
        Map<Character, Character> simple = new HashMap<>();
        for (int i = 0; i + 1 < FORMS.length(); i += 2) {
            if (FORMS.charAt(i) != FORMS.charAt(i + 1)) {
                simple.putIfAbsent(FORMS.charAt(i + 1), FORMS.charAt(i));
            }
        }
        return simple;
    }

    private static Map<Character, String> alike() {
        Map<Character, String> alike = new HashMap<>();
        for (String row : SOUNDS.split(" ", -1)) {
            for (int i = 0; i < row.length(); i++) {
                alike.merge(row.charAt(i), row, String::concat);
            }
        }
        return alike;
    }

    /// The character as it is written in the mainland.
    static char simplified(char c) {
        return SIMPLE.getOrDefault(c, c);
    }

    /// Words with simplified characters.
    static String simplified(String word) {
        if (word.chars().noneMatch(c -> c >= FIRST && SIMPLE.containsKey((char) c))) {
            return word;
        }
        StringBuilder simple = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            simple.append(simplified(word.charAt(i)));
        }
        return simple.toString();
    }

    /// Forms as they were written, simplified.
    static List<List<Spelling.Form>> exact(List<Token> tokens, List<List<Spelling.Form>> forms) {
        List<List<Spelling.Form>> exact = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            exact.add(ChineseNouns.is(tokens.get(i)) ? forms.get(i).subList(0, 1) : forms.get(i));
        }
        return exact;
    }

    /// Forms that rules may go by: of characters that sound alike only the one that makes a number the number of something.
    static List<List<Spelling.Form>> plain(List<Token> tokens, List<List<Spelling.Form>> forms) {
        List<List<Spelling.Form>> plain = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            boolean number = i + 1 < tokens.size()
                    && (tokens.get(i + 1).is(Token.Kind.NUMBER) || "一二两三四五六七八九十".contains(tokens.get(i + 1).word()));
            boolean chinese = tokens.get(i).is(Token.Kind.WORD) && Scripts.isChinese(tokens.get(i).word().codePointAt(0));
            plain.add(!chinese
                    ? forms.get(i)
                    : forms.get(i).stream().filter(form -> form.cost() == 0 || (number && form.word().equals("第"))).toList());
        }
        return plain;
    }

    /// The forms of a token of one character: itself, simplified, and those that sound alike.
    static List<Spelling.Form> forms(String word) {
        List<Spelling.Form> forms = new ArrayList<>(6);
        String simple = simplified(word);
        forms.add(new Spelling.Form(simple, 0, false));
        if (simple.length() == 1) {
            char itself = simple.charAt(0);
            String alike = ALIKE.getOrDefault(itself, "");
            for (int i = 0; i < alike.length(); i++) {
                if (alike.charAt(i) != itself && alike.indexOf(alike.charAt(i)) == i) {
                    forms.add(new Spelling.Form(String.valueOf(alike.charAt(i)), SOUND, false));
                }
            }
        }
        return forms;
    }
}
