package kinora.understand.grammar;

import java.util.List;

/// The words by which the mood of a part of a Chinese text shows.
final class ChineseMoodWords {
    /// With these a reason begins, whatever stands behind it.
    static final List<String> BECAUSE = row("因为|由于|毕竟|怕|就怕|生怕|我怕|担心|我担心|免得|省得|以免|主要是|反正|谁让|难怪|怪不得");
    /// What leads to a part and says nothing of its mood.
    static final List<String> LEADS = row("但是|但|不过|可是|而且|然后|另外|还有|那|就是|嗯|哎|唉|啊|其实|说实话|现在");
    /// With these something is forbidden, limited or left out: who says that wants something.
    static final List<String> GUARDS = row("说错|弄错|搞错|打错|选错|记错|认错|除|只|别|不要|最多|至少|不变|其他|其它|其余|剩下|保持|不用|不许|不准|不超过|以内|例外|不动|照旧|不必|留着|" + "保留");
    static final List<String> GUARDLESS = row("别人|特别|别扭|别提|不用说|只能|只有|只认|只支持|只收|只看|只会|留着也|留着没");
    /// With these an order is given wherever they stand.
    static final List<String> ORDERS = row("把|请|帮我|帮忙|麻烦|给我|我要|想要|要求|需要|希望|能不能|可不可以|可以吗|行吗|好吗|要不|不如|换成|改成|"
            + "变成|改为|换为|做成|调成|弄成|剪成|设成|写成|换个|换一|写上|加上|加个|加一|加点|放到|移到|挪到|去掉|删掉|" + "删了|删除|剪掉|调到|降到|拿掉|撤销|导出");
    /// Somebody who is not in the film: of whom something is told where they are the subject.
    static final List<String> PEOPLE = row("我妈|我爸|爸妈|妈妈|爸爸|爷爷|外婆|外公|姥姥|老人|老人家|孩子|女儿|儿子|老公|老婆|媳妇|婆婆|我姐|我哥|我弟|"
            + "我妹|闺女|侄女|家里人|亲戚|客户|领导|老板|老师|同事|同学|朋友|闺蜜|观众|粉丝|网友|大家|别人|人家|有人|没人|" + "谁|他|她|群里|平台|网站|系统|抖音|微信|对方|甲方|评委|家里|手机|电脑|电视");
    /// What stands behind somebody who is no subject, or who wants something.
    static final List<String> NOT_THEN = row("的|那|这|和|跟|与|、|要|让|想要|需要|第|照|图|片|视频|镜头|出|入|·|们的|们那|号|圈|里|上|版|端|名|" + "头像|站");
    static final List<String> SELF = row("我们|咱们|我|咱|俺");
    static final List<String> THINKS = row("没|觉得|感觉|喜欢|不喜欢|更喜欢|讨厌|爱|嫌|怕|打算|准备|后面|以后|回头|到时候|晚点|等下|已经|刚|传了|拍|"
            + "录|看|听|受不了|忘|不想看|不想听|不想让|一看|一听|认为|不认识|不懂|看不|听不|怀疑|发现|这边|手机|家|群|外|" + "姐|妈|爸|老|是");
    static final List<String> SMALL = row("都|也|还|才|就|真的|真|其实|一直|总|实在|根本|自己|是|很|特别|最|个人|比较|更|可|倒");
    /// How something is or was, behind a verb.
    static final List<String> HOW = row("太|很|特|有点|厉害|要命|慌|连|像|跟|黑|眼|头|心|好|不|没|挺|怪|真|乱|人心|人头|我头|我眼");
    /// Words of perceiving, degree and time.
    static final List<String> TOLD = row("太|看不|听不|全是|都是|净是|顺序不对|位置不对|没看|没听|看着|听着|听起来|看起来|看上去|显得|受不了|来不及|"
            + "没法|老是|总是|老在|总在|老提|总提|已经|早就|根本|实在|居然|竟然|明明|本来|当时|那天|那时|拍的时候|没有|"
            + "就没|都没|还没|没什|没啥|不够|不太|不怎么|不喜欢|不想看|不想听|不想让|不认识|不好看|不懂|有点|有些|好像|写错|"
            + "说错|弄错|在讲|在说|在抖|在哭|在笑|里面有|在里面|不然|否则|我怕|吵得|晃得|晃来晃去|糊得|就过去了|就过了|嫌|"
            + "烦|腻|难受|头晕|头疼|头朝下|我自己|更有|才有|才能|才好|一直在|一直是|偏冷|偏暖|偏暗|偏亮|偏黄|偏蓝|偏红|" + "偏小|偏大|偏慢|偏快|偏低|偏高|偏长|偏短");
    /// What lies over something else.
    static final List<String> HIDES = row("盖住|盖过去|盖过|挡住|挡着|挡到|遮住|遮着|压过|挡着东西|挡着脸|挡着人");
    /// What a film is for: "to send to my cousin".
    static final List<String> GOING = row("我|我们|要|想|准备|打算|是|这个|这|主要|就是");
    static final List<String> FOR = row("发给|给|传给|放给|拿给|发到|发在|用来|用在|发群|发朋友圈");
    static final List<String> USED = row("看|看的|用|用的|放的|播|播的|留念|纪念");
    /// That something has to become otherwise, and not how.
    static final List<String> SO = row("得改|要改|该改了|得换|要换|该换了|得改改|得换换|得改一下|得换一下|似的|一片");
    /// Endings that do not tell that something is so.
    static final List<String> ENOUGH = row("不要了|算了|好了|行了|够了|对了|可以了|不用了|得了|罢了|谢了|没了|完了|要了|都行了");
    /// With these something new comes.
    static final List<String> BRINGS = row("传了|录了|拍了|准备了|找了|下载了|做了|写了|选了");
    /// So much as that something shall be otherwise.
    static final List<String> LITTLE = row("点|点儿|一些|些|一下|一半");
    /// Words in which a character stands that tells nothing there.
    static final List<String> WITHIN = row("太阳|太太|吉他|其他|麻烦|手机壳|电视剧|大家庭");
    /// What cannot be done: "cannot see", "cannot keep up".
    static final String FAILS = "上下到见清懂住了起出完惯过明";
    /// Before these words nothing is told by what stands behind them: "has to", "wants not to".
    static final String MUST = "还就也都必总我你得真可只要别";

    private ChineseMoodWords() {}

    private static List<String> row(String words) {
        return List.of(words.split("\\|", -1));
    }

    /// What is said, without the words within which others would be found.
    static String plain(String said) {
        String plain = said;
        for (String word : WITHIN) {
            plain = plain.replace(word, "·".repeat(word.length()));
        }
        return plain;
    }
}
