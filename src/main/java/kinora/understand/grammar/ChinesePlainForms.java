package kinora.understand.grammar;

/// The plain forms of Chinese messages, as [PlainForms] reads them.
final class ChinesePlainForms {
    static final String ALL = """
            整片改成{V:30秒}
            整片最多{V:60秒}
            整片短一点
            整片短很多
            整片长一点
            整片缩短{V:10秒}
            整片加长{V:10秒}
            {T:第2张}显示{V:5秒}
            {T:第2张}久一点
            {T:第3张}短一点
            {T:第3张}加长{V:2秒}
            {T:第3张}缩短{V:1秒}
            每张照片显示{V:3秒}
            每张照片久一点
            每张照片短一点
            删掉{T:第3张}
            只保留{T:第2张}
            把{T:第2张}放到最前面
            把{T:第2张}放到最后
            把{T:第2张}放到{T:第3张}前面
            把{T:第2张}放到{T:第3张}后面
            {T:第2张}和{T:第3张}交换位置
            顺序倒过来
            照片按时间排序
            打乱顺序
            加入{T:boat.jpg}
            在{T:第2张}后面加入{T:boat.jpg}
            在结尾加入{T:boat.jpg}
            在开头加入{T:boat.jpg}
            加入没用上的照片
            把{T:第3张}换成{T:boat.jpg}
            复制{T:第2张}
            {T:第4段}剪掉开头{V:2秒}
            {T:第4段}剪掉结尾{V:2秒}
            整片剪掉开头{V:2秒}
            整片剪掉结尾{V:2秒}
            删掉{V:10秒}到{V:15秒}
            只保留{V:10秒}到{V:15秒}
            删掉{V:20秒}以后的部分
            删掉{V:5秒}以前的部分
            把{T:第4段}从中间切开
            把{T:第4段}在{V:2秒}处切开
            {T:第4段}快一点
            {T:第4段}慢一点
            {T:第4段}速度{V:2倍}
            {T:第4段}速度{V:0.5倍}
            {T:第4段}倒放
            {T:第4段}最后一帧定格{V:2秒}
            {T:第4段}先慢后快
            {T:第4段}先快后慢
            {T:第4段}重复{V:3}次
            {T:第1张}亮一点
            {T:第1张}亮很多
            {T:第1张}暗一点
            {T:第1张}对比度高一点
            {T:第1张}对比度低一点
            {T:第1张}颜色鲜艳一点
            {T:第1张}颜色淡一点
            {T:第1张}暖一点
            {T:第1张}冷一点
            {T:第1张}清晰一点
            整片亮一点
            整片暗一点
            整片暖一点
            整片冷一点
            整片鲜艳一点
            给{T:第1张}加{V:复古}效果
            整片加{V:复古}效果
            去掉{T:第1张}的效果
            去掉所有效果
            去掉{V:暖色}效果
            加转场
            加{V:叠化}转场
            {T:第2张}和{T:第3张}之间加{V:擦除}转场
            去掉转场
            去掉{T:第2张}和{T:第3张}之间的转场
            转场改成{V:1秒}
            转场长一点
            转场短一点
            {T:第2张}镜头推近
            {T:第2张}镜头拉远
            {T:第1张}镜头向左移
            {T:第1张}镜头向右移
            {T:第1张}镜头向上移
            {T:第1张}镜头向下移
            每张照片镜头推近
            去掉{T:第2张}的镜头移动
            去掉所有镜头移动
            {T:第2张}画面放大
            {T:第2张}向右旋转
            {T:第2张}向左旋转
            {T:第2张}旋转{V:180度}
            {T:第2张}左右翻转
            {T:第2张}上下翻转
            把{T:第1张}拉平
            {T:第2张}裁成{V:方形}
            {T:第2张}完整显示
            {T:第2张}铺满画面
            {T:第2张}加模糊背景
            给{T:第2张}加{V:白色}边框
            每张照片加边框
            {T:第2张}加圆角
            画面改成{V:竖屏}
            改成{V:抖音}的尺寸
            帧率改成{V:60}
            背景改成{V:白色}
            把{T:boat.jpg}放在{V:左上角}
            标志大一点
            标志小一点
            标志透明一点
            标志移到{V:右下角}
            去掉标志
            {T:第2张}作为画中画放在{T:第4段}上
            {T:第2张}和{T:第3张}并排
            加标题“{W:你好}”
            开头加标题“{W:你好}”
            结尾加标题“{W:完}”
            {T:第3张}上加标题“{W:生日快乐}”
            加标题“{W:你好}”显示{V:4秒}
            {T:第2张}上加字幕“{W:好狗}”
            标题改成“{W:你好}”
            字幕改成“{W:你好}”
            把标题里的“{W:Porto}”改成“{W:里斯本}”
            标题大一点
            标题小一点
            标题改成{V:红色}
            标题移到{V:上面}
            标题加粗
            标题用{V:宋体}
            标题显示{V:5秒}
            标题久一点
            标题短一点
            标题在{V:5秒}出现
            标题用{V:打字机}效果
            去掉标题
            去掉字幕
            字幕大一点
            字幕小一点
            字幕改成{V:黄色}
            字幕移到{V:上面}
            把字幕移到{T:第3张}上
            字幕久一点
            所有文字大一点
            所有文字改成{V:白色}
            去掉所有文字
            用{T:words.srt}的字幕
            每张照片写上日期 =>
            每张照片写上文件名 =>
            给照片编号 =>
            加音乐
            加{V:轻松}的音乐
            用{T:song.mp3}当音乐
            换一首音乐
            换成{V:欢快}的音乐
            音乐大声一点
            音乐小声一点
            音乐小声很多
            音乐音量{V:50%}
            音乐从{V:4秒}开始
            音乐从{T:第2张}开始
            音乐到{V:20秒}停
            音乐淡入
            音乐淡出
            音乐用{V:4秒}淡出
            去掉音乐
            说话时音乐小声
            音乐越来越大声
            {T:第4段}静音
            所有视频静音
            {T:第4段}恢复声音
            {T:第4段}大声一点
            {T:第4段}小声一点
            卡点剪辑
            去掉{T:第4段}里的停顿
            把{T:song.mp3}放在{T:第1张}
            音量统一
            开头从黑场淡入
            结尾淡出到黑场
            开头淡入结尾淡出
            好看一点
            活泼一点
            平静一点
            专业一点
            导出
            导出{V:gif}
            导出{V:1080p}
            导出{V:抖音}版
            导出{V:20MB}以内
            只导出声音{V:mp3}
            导出{T:第2张}的图片
            撤销
            撤销{V:2}步
            重做
            重新来过
            整片多长？
            有几张照片？
            这是什么音乐？
            改了什么？
            为什么没用{T:第3张}？
            你能做什么？
            谢谢
            你好
            (nothing)
            (other question)
            (several)
            (other)
            impossible voice_over
            impossible captions_from_speech
            impossible translate
            impossible lip_sync
            impossible generate_people
            impossible generate_picture
            impossible animate_person
            impossible background_removal
            impossible background_replace
            impossible object_removal
            impossible blur_face
            impossible retouch
            impossible style_transfer
            impossible face_swap
            impossible stabilise
            impossible upscale
            impossible filler_words
            impossible find_moments
            impossible noise_removal
            impossible voice_change
            impossible sound_effects
            impossible vocals
            impossible stock_media
            impossible publish
            impossible web
            impossible particles
            impossible three_d
            impossible tracking
            impossible other_program
            """;

    private ChinesePlainForms() {}
}
