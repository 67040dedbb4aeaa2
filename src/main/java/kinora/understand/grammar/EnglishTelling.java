package kinora.understand.grammar;

import java.util.List;

/// What speaks in English messages for only telling something, learned from examples.
///
/// Made by the test of it: `mvn test -Dtest=TellingTest -Dtelling=update`. Each line has a weight, in hundredths, and the features that have it; what a feature is, [Telling] says.
final class EnglishTelling {
    static final List<String> WEIGHTS = List.of(
            """
                    -445 T10n
                    -396 T01n
                    -173 2its
                    -158 0pls
                    -154 0fix
                    -153 2u
                    -152 0speed
                    -149 0shots
                    -147 0use
                    -146 4can_u T01m
                    -144 6house
                    -142 0something
                    -138 2it
                    -137 4first_>
                    -132 4._>
                    -131 6corner
                    -130 6music
                    -128 1something 2thats 3._no
                    -124 0add
                    -122 0titles
                    -121 0pick 2shes 3take_the 5drop
                    -120 0export 1export 3,_no 3the_third
                    -119 4,_no
                    -118 0stretch 1titles 3._please 3a_little
                    -117 1start p2room
                    -116 3one_more
                    -115 0longer 4the_third 5stretch
                    -114 0slowly 3seconds_of 3the_pics 4take_the
                    -113 1stretch 2the 3<_#
                    -112 3,_only 4,_otherwise 4seconds_of 4“_>
                    -111 0mp 4can_the 4mp_# 4that_out
                    -110 0end 5mp
                    -109 0make 0smooth 1bathroom 2my 3can_u
                    -108 3#_so 3bit_longer p2under
                    -107 3that_out 4start_with p2end
                    -106 0put 4a_little
                    -105 0notch 1drop 1english 2him 4out_> p1up
                    -104 1gold 1mp 3mp_# 4the_pics 4use_the
                    -103 3the_corner 4just_make 5make
                    -102 0crop 0drop 1smooth 1use 3clip_#
                    -101 1pick 2i 2they 2we 3._two 4bring_the p1each
                    -100 0tighten 2shots 5use p2pics
                    -99 4is_there
                    -98 0delete 2bottom 3._take 6enough
                    -97 0music 1ceremony 1kiss 1page 1stock 3._just 3it_# 4back_> 4it_# 5heard 5pick 6bottom 6boys uso
                    -96 0loop 1vertical 3start_with 4keep_the p1the p2?
                    -95 0swap 1add 1again 5across 6slowly p2music
                    -94 0backwards 0circle 0cut 0enough 0move 1circle 3by_side 3please_. 3up_front 3use_the 4take_out 5change 5move 5when
                    -93 3._make 4pls_> 5colours 5lighten p1:
                    -92 0blur 0captions 0trim 1crop 1pan 1tighten 2enough 4it_so 4seconds_each 6people 6took
                    -91 2slowly 3fade_to 6fade 6go p2more
                    -90 0start 1fix 1order 3seconds_each 3the_team 4._thats 4fix_the 4it_its 5next 6liked
                    -89 0throw 3bring_the 3down_a 5perfect 5tighten p0fewer
                    -88 0ones 0vertical 1teal 2music 2she 2throw 3,_in 3._could 3picture_. 3the_baby 4clip_# 4side_by 6frame
                    -87 0hearts 1throw 3the_end 5add p0stretch p1hearts
                    -86 0chorus 0each 0price 0vignette 1swap 2rid 3drop_the 3little_. 4blur_the 4drop_the 4get_rid 4the_corner 5crop 5delete 5pop
                    -86 6finish p1it
                    -85 0baby 1across 1house 1less 1trim 2he 2hearts 3lift_the 5june 5split 5take 5teal 6under p2is tcut_to ucan
                    -84 0duck 0him 1into 4three_seconds 5gold 5trim
                    -83 0? 0credits 0faster 0slide 0split 1card 1make 1stays 2backwards 3change_the 3keep_the 3over_it 3the_credits 4everything_after
                    -83 4the_team 5fix 5something 6k 6team p0start tcan_the
                    -82 0first 0hold 0stays 1text 2number 2turns 3side_by 3to_the 3verse_. 4by_side 4i_want 4lift_the 4longer_> 4picture_. 4trim_the
                    -82 5dial 5wide p0lift p0speed
                    -81 0middle 0raise 0slower 1delete 1third 1touch 2letters 2right 2sounds 3half_. 3is_there 3three_times 5swap 6gran 6sound p0bigger
                    -81 p1over p1seconds p1there p2speeches tcan_we tuse_the
                    -80 0bigger 0page 0straight 0tops 1blur 1oldest 1three 2longer 3it_? 3on_every 4,_small 5blur 5stays 6frames tcould_the
                    -79 0less 0silent 1instead 1name 2k 2should 2stays 2straight 3trim_the 4,_bottom 4like_that 5touch 6clips p0export vcan_u
                    -78 0just 0talking 1change 1split 1talking 2contrast 4add_the 4bit_longer 6loved 6stay ttwo_lines
                    -77 0can 0goals 0kiss 0open 0portrait 0smaller 0together 1cut 1the 2page 2price 2small 2talking 2theres 3like_that 3please_,
                    -77 3the_kiss 3will_do 4it_down 4the_opening 5cut 5ever 5natural 5queue 6than tnot_all
                    -76 0bits 0contrast 0k 1more 1percent 1tint 2silent 3fix_the 3i_say 4u_make 6p 6wont p2camera tsix_seconds
                    -75 0frames 0pan 0part 0photos 2frame 2hes 3,_please 3blur_the 3it_down 3less_green 3save_it 4on_every 4the_end 5stay 6as 6line
                    -75 6right 6shes 6talking 6welsh p2photos tso_hold
                    -74 0across 0dial 0little 0order 1clip 1duck 1hold 1two 2forty 2text 2vignette 3._can 3._so 3drone_shot 3i_want 3it_back 3match_the
                    -74 3the_jokes 4._my 4down_a 4make_it 4save_it 4will_do 5behind 5bigger 6backwards 6price 6silent p2bit p2until
                    -73 0frame 0more 0noise 0out 0stock 1dial 1lighten 1saturation 1seconds 1white 2each 2frames 3#_frames 3._keep 3<_start 3back_to
                    -73 3everything_after 3the_middle 3the_speed 3three_seconds 4stretch_the 4the_speed 4you_take 5card 5ditch 5fade 5frames 5logo
                    -73 5starts 5zooming 6faster 6pls p0freeze sstill
                    -72 0change 0clip 0pop 0proper 0three 1boring 1k 2faster 2story 2together 3<_stretch 3after_“ 3the_pool 4#_k 4could_u 4it_>
                    -72 4there_a 5fireworks 5piano 5red 6earlier 6forty 6nobody p1stop p2clips p2logo tcut_on uleave vits_hilarious
                    -71 0autumn 0stick 0tint 0title 1frames 1slow 2im 3back_in 3the_opening 3the_order 4#_frames 4title_> 5english 5rid 5run 6speeches
                    -71 p0slow p2stays tjust_make tno_sound
                    -70 0letters 0natural 0shot 1pop 1proper 1speed 2credits 3end_. 3end_with 3there_a 4half_. 4it_to 4the_credits 4the_text 6how
                    -70 6normal 6together tis_there tleave_the tnot_shavon
                    -69 0bit 0earlier 0instead 0rid 0shoes 1dvd 1letters 1line 1raise 2kiss 2name 3<_freeze 3<_more 3add_the 3can_we 3export_it
                    -69 3get_rid 3take_out 3up_the 4captions_in 4down_the 4in_> 4it_back 4less_green 4match_the 4rid_of 4the_kiss 5goals 6credits
                    -69 6needs 6order 6wait sbottom tno_effects tno_wait tplease_,
                    -68 0cameras 0lighten 0number 1hospital 1natural 1stay 2earlier 3#_k 3if_you 3it_to 3just_make 3that_shot 3the_text 4i_say
                    -68 4normal_speed 4that_shot 4up_front 5begin 5speed 6lower p0crop p1her p2black p2need tit_goes
                    -67 0address 0name 0oldest 0touch 1possible 1space 1st 2something 2touch 3photo_, 4clips_> 4every_clip 4please_. 4that_one
                    -67 4the_order 4verse_. 5enough 5mind 5sure 5sync 6thats p0lighten p2loop
                    -66 0should 0white 1undo 3across_the 3it_as 3normal_speed 3on_it 3stretch_the 3u_make 4make_the 4move_it 4next_to 4use_a 5flat
                    -66 5handshake 5lift 5mistake 6cant 6longer 6photos 6uncle p0pop p2give p2third
                    -65 0bring 1colours 1fade 1speeches 2chorus 2different 2order 2out 2stock 4eight_seconds 4make_sure 4please_, 4put_it 4sound_at
                    -65 4the_pool 5least 5mid 5photo 6colours p1possible tput_them
                    -64 0leave 0times 0undo 1appear 1fewer 1winter 2another 2autumn 2speed 2tops 3._correct 3all_of 3every_clip 3sound_. 3sound_at
                    -64 3there_. 3white_. 4?_i 4all_of 4back_in 4but_keep 4clip_> 4cut_it 4dont_touch 4earlier_> 4please_make 4so_no 5caption 5grain
                    -64 5lose 6dissolve 6new 6sounds p0undo tchange_nothing tdont_touch tkeep_ten vits_crawling vnobody_under
                    -63 0ends 0hit 0welsh 1bigger 1goals 1put 1summer 2fade 2normal 3,_bottom 3<_pop 3eight_seconds 3finish_on 3it_a 3make_it 3move_it
                    -63 4bit_> 4can_we 4drone_shot 4export_it 4it_as 5bump 5needs 5without 6always 6stock p0bottom p0less p1name p2on tand_darken
                    -63 tcan_i tjust_swap tpls_make tso_can udarken vdarken_it vhold_his
                    -62 0between 0fade 0reel 0stay 0summer 0up 1drum 1grain 1welsh 2belongs 2instead 2shot 2slide 2white 3down_. 3first_. 3has_the
                    -62 3the_captions 3twice_as 4a_black 4add_some 4end_> 4fade_to 4has_the 4photo_, 4the_baby 4twice_as 5appear 5letters 5seconds 5six
                    -62 5space 5then 5throw 5under 6appear 6else 6steps p0change p1logo p2are sblack ssqueeze tbut_keep tok_dont
                    -61 0fewer 0interview 0square 0st 0third 0write 1rid 1should 2p 2please 2“ 3down_to 3make_sure 3rid_of 3should_be 4,_then 4?_>
                    -61 4should_be 4sound_. 5flip 5guitar 5nothing 5than 5why 6beat 6others 6rounder 6stays 6teacher 6tops 6we p2whole ta_hair
                    -61 ttake_any vno_slogans
                    -60 0lose 1autumn 1photo 1save 1sync 1whatever 2address 2bits 2clip 2line 2portrait 2volume 2welsh 3,_two 3._let 3a_black 3could_u
                    -60 3that_one 3the_map 3you_take 4._it 4can_i 4change_the 4if_you 4it_a 4the_long 4the_number 4turn_the 4you_can 5more 5must 5quote
                    -60 5smooth 6? T10m ta_little tits_out tmake_please tno_filter ukeep
                    -59 0corner 0freeze 0lower 0text 1brighter 1ditch 1move 2feels 2guitar 3._put 3can_i 3do_i 3the_before 4._right 4a_slow 4cut_from
                    -59 4first_. 4in_our 4on_> 4three_times 5an 5photos 5put 5thin 6gym ta_picture tcaptions_on the_enters tjust_keep tmy_followers
                    -59 tone_after tplease_make tthe_logo tthe_waterfall
                    -58 0begin 0front 0saturation 0steps 0two 1baby 1enough 1guitar 1lower 1needs 1sure 2needs 2quote 2transitions 3<_add 3dont_touch
                    -58 3fast_. 3the_goals 3the_saturation 4._now 4after_“ 4give_it 4the_before 4the_quote 4there_. 5bleep 5haha 5language 5match
                    -58 5should 5turn 5voice 6be 6must 6writing swhite tand_make tgo_back tis_it tnothing_sparkly tone_could tplease_put tthats_all
                    -58 ttoo_pink vits_way vthe_caravan
                    -57 0away 0bleep 0down 0needs 0opens 1photos 1sec 2baby 2estate 2opens 2stay 2toast 3<_bring 3<_only 3and_# 3in_full 3next_to
                    -57 3now_? 3slow_motion 3the_music 3the_slide 3turn_the 3when_he 3without_the 4?_the 4show_the 4the_toast 4thirty_seconds 5raise
                    -57 5short 5up 6he 6please p1touch sopen tpeople_first tput_both tshe_turns ttake_down vthe_step
                    -56 0belongs 0drums 0goal 0grain 0sync 1gym 1lose 1piano 1shown 2appear 2must 2summer 2tune 3captions_in 3cut_it 3less_of 3sec_of
                    -56 3the_drums 3the_long 4._were 4and_# 4and_make 4fast_. 4the_captions 4the_goals 4the_map 5louder 5lower 6chorus 6guitar 6summer
                    -56 6theres 6underneath 6white p0ten p1“ p2or sg tg_- tlighten_the tplease_. tslow_fades tthe_counter twould_it va_caption
                    -56 vchange_the
                    -55 0guitar 0kindly 0needed 0side 0speeches 0toast 1! 1logo 1must 1quote 1smaller 1son 2lower 2middle 2st 2steps 3,_thats 3add_some
                    -55 3first_, 3how_it 3it_up 3music_when 3screen_for 3shots_, 3tell_me 3the_titles 3the_toast 3thirty_seconds 4down_. 4freeze_on
                    -55 4how_long 4make_my 4screen_for 4tell_me 4the_letters 4the_titles 5else 5ending 5last 5raffle 5volume 6each 6except 6kept
                    -55 6saturation 6st 6transitions 6turns 6“ p0kindly p1smaller t#_seconds tadd_some tand_# tas_possible tbut_can texport_in
                    -55 tplease_take umake upossible vthats_where
                    -54 0appear 0bump 0cropped 0line 0mute 0next 0ring 0u 1bump 1why 2caption 2else 2her 2pan 2saturation 2sort 2that 2underneath 2up
                    -54 3<_a 3<_bump 3<_export 3<_would 3about_a 3make_my 3out_the 3screen_, 3use_a 4the_jokes 4the_saturation 5door 5give 5him 5opens
                    -54 5smaller 5what 6bit 6miss 6needed 6slide 6text 6zooming p0bump p0move p1. p1across p1use p2: p2comes p2red p2there sease
                    -54 sfinish sstraight tand_export tbro_this tjust_there tleave_each tno_drums tso_trim tthe_baby tthere_should uexport va_second
                    -54 vit_plays vthe_captions vtrim_it
                    -53 0darken 0ditch 0gentle 0must 0please 0quote 1else 1frame 1opens 1scenes 1underneath 1verse 2again 2away 2call 2little 2turn
                    -53 3can_stay 3captions_on 3the_quote 3up_a 4:_the 4about_a 4down_to 4end_with 4finish_on 4four_seconds 4no_more 4two_lines 5dark
                    -53 5fill 5reel 5save 6instead 6morning 6oldest 6photo 6ring p0cut p1captions p1my tbrighten_the tbut_leave tfrom_platform
                    -53 tjust_shown tlike_“ tno_speech tput_captions tslow_them tso_captions tso_on tthough_. twould_a ucaptions v._> vit_can von_b
                    -52 0call 0montage 0p 0pic 0save 0softer 0thumb 0trailer 0underneath 1flare 1reel 1smth 1than 2except 2part 2sad 2than 2vertical
                    -52 3frame_. 3give_it 3music_, 3old_film 3same_time 3the_faces 3the_speeches 3to_right 4end_on 4first_, 4i_need 4on_it 4one_>
                    -52 4over_it 4put_a 5freeze 5k 5minute 5underneath 5while 6buyers 6hes p1every p1zoom sabsolutely sfour ta_single tabsolutely_no
                    -52 tbring_back tevery_child teverything_a this_bark ti_like tid_rather tit_may tjust_mute tnot_nine tthe_grass ttwo_is vbring_the
                    -52 vstay_.
                    -51 0else 0logo 0mic 0scenes 0thin 0transitions 0volume 1darken 1date 1loop 1mic 1others 1recipe 1thin 1walks 2by 2our 2theyve
                    -51 3._is 3._show 3<_two 3a_slow 3between_the 3put_a 3put_it 4could_the 4screen_, 4so_please 4speeches_> 4the_caption 4this_one
                    -51 5contrast 5keep 5subtitles 5till 5twice 6grain 6happy 6stops 6touch p0drop p1goes p1more p1please p1speech p1would p2ending
                    -51 p2text sbeep seach shat sphotos tbeep_it that_scene tin_italics tkeep_one tlet_them tmore_rhythm tonly_from tplease_turn
                    -51 treplace_it tso_make tstart_after vhis_name vin_black vmake_it
                    -50 0dvd 0fill 0tune 0whats 0“ 1bleep 1cropped 1filter 1river 1tour 1u 1zooming 2? 2bit 2buyers 2no 2notch 2oldest 2past 2question
                    -50 2theyre 2twice 3._leave 3._slow 3bottom_right 3faces_. 3lose_the 3the_number 4,_please 4across_the 4fill_the 4in_black 4in_full
                    -50 4let_the 4me_to 4sec_of 4she_opens 4the_faces 5bad 5evening 5every 5order 5p 5silence 5ten 6goal 6part 6story p0each p1ought
                    -50 p2slow p2voice sfix sfull sten tcould_do teven_if tid_prefer tjust_“ tmake_sure tno_dissolve tthe_mill tyou_did ubleep udo
                    -50 vexport_at vno_music
                    -49 0could 0sharpen 0whip 1ending 1faces 1min 1plays 1shorter 2across 2end 2fancy 2grain 2less 2ones 2you 3#_. 3,_could 3._go
                    -49 3._how 3<_pls 3<_split 3of_black 3scene_. 3the_house 3till_the 3when_the 4,_not 4can_stay 4captions_on 4how_it 4let_it
                    -49 4lose_the 4seconds_and 4white_. 5french 5ping 6pan 6portrait p0pls p0shots p0split p2smaller schuck sfeather snatural spick
                    -49 tall_pictures tchuck_the tdo_the tfeather_the tgo_to thow_many tits_to tless_orange tnatural_skin tno_cuts tno_hearts
                    -49 tno_movement tno_names tno_transitions tput_back tput_us tso_please ttake_out tthe_waiter twhere_would uplease v#_will
                    -49 vthe_girls
                    -48 0caption 0into 0others 0skip 1bars 1begin 1each 1gentle 1may 1mute 1rehearsal 1volume 2drums 2first 2then 3black_after 3i_need
                    -48 3make_the 3the_left 3the_rain 4,_two 4._we 4at_# 4film_the 4it_all 4leave_the 4or_something 4where_you 5edges 5everything 5love
                    -48 5speech 5with 6away 6beach 6like 6list p0four p2to sbrighten sshots ta_flower tcorrect_that texport_just tfade_to tid_love
                    -48 tnothing_longer tone_without tplease_add tplease_clean tshorten_the tso_do tstart_it tthe_tram twith_just vdo_that vit_gets
                    -47 0again 0plain 1belongs 1fill 1freeze 1french 1haha 1sentence 1what 2beach 2cropped 2happy 2logo 2needed 2others 2under 3._start
                    -47 3<_move 3clip_to 3fill_the 3five_seconds 3longer_than 3on_him 3to_go 4,_im 4brighten_the 4cut_the 4from_left 4less_of
                    -47 4the_beach 4the_drums 4the_music 4without_the 5except 5gentle 5head 5mute 5possible 5pull 5push 5speak 5titles 6call 6did
                    -47 6hands 6little 6phone 6she p0warm p1minutes p1same p1us p2line safter scalm smeanwhile splease spunch tafter_the tblack_on
                    -47 tditch_my teach_time tfreeze_on tid_leave tit_must tjust_tell tmeanwhile_put ton_a tplease_raise tpunch_in tput_today tshow_the
                    -47 tstop_it tswap_round tthe_bears tthe_rest vit_comes vthe_last
                    -46 0flip 0normal 0storm 0take 0warm 0zooming 1an 1before 1everywhere 1flip 1room 1song 1square 1stick 1tune 2goal 2speeches
                    -46 3flip_the 3into_the 3me_to 3music_. 3subtitles_in 3the_# 3the_hospital 3the_storm 3title_, 4._she 4and_let 4back_to
                    -46 4five_minutes 4flip_the 4is_what 4minutes_, 4more_of 4possible_to 4shots_, 4slow_motion 4to_go 4why_is 5music 5name 5skip
                    -46 6customers 6different 6im 6number 6run 6runs 6sad 6shots 6still 6third p0flip p0remove p2fade p2goes p2in p2must p2rain p2thing
                    -46 sremove t#_sec ta_gentle ta_plainer tadd_it tbottom_of tbut_put tbut_we tcrop_to ti_want tit_ends tkindly_make tno_cropping
                    -46 tnothing_fancy tput_all ttake_that tten_photos tthe_plants tthe_sunny ttwo_exports twhich_clip twith_her vgot_this vhold_that
                    -46 vput_our vthat_stays
                    -45 0another 0colours 0crossfade 0small 0so 0than 1exports 1skip 1subtitles 1under 2mic 2noise 2pls 3#_? 3<_cut 3a_bit 3at_#
                    -45 3can_be 3freeze_on 3leave_the 3she_opens 3show_the 3small_, 3the_two 3the_very 3they_were 3this_one 3where_you 4._that 4can_be
                    -45 4it_out 4on_him 4opens_the 4put_all 4same_time 4sort_them 4the_middle 4there_any 5cap 5recipe 5talking 6theyre 6vertical
                    -45 p0black p0can p0so p0sort p1else p1minute p2cant p2second ssound ssubtitles ta_bit ta_quieter tall_others tand_let tand_nothing
                    -45 tas_for tend_it tif_possible tim_thinking tits_fine tlike_a tmake_me tmy_bf tno_more totherwise_blur tso_credit tsound_optional
                    -45 tspeed_them tsqueeze_all ttrim_it twarm_the twhich_of ulet vcredit_her vdont_kill vfor_the vnothing_shorter vthe_clip vthe_one
                    -44 0box 0brighter 0ease 0echo 0keep 0thing 1. 1class 1fit 1flat 1red 1sharpen 2dvd 2ends 2scenes 2square 2trailer 2were 2zooming
                    -44 3._something 3<_speed 3cut_from 3cut_the 3frames_, 3how_long 3in_black 3no_more 3only_. 3opens_the 3or_something 3second_half
                    -44 3shots_with 3the_top 4a_picture 4a_plain 4bit_of 4do_i 4for_a 4longer_than 4put_them 4scene_. 4the_guitar 4the_speeches 5:
                    -44 5belongs 5hymn 5quick 5sad 5shorten 6its 6map 6title p0ease p0plain p1ends p1letters p1rest p2then sare ssmall ssplit stitle
                    -44 ta_clock ta_slow tand_leave tare_there tlet_each tmake_those tno_need tnothing_that tone_to tonly_this tpop_the tsmall_, tso_no
                    -44 tthat_transition tthe_caption tthe_table tthe_wheelchair ttitle_: vafter_for
                    -43 0fancy 0fit 0hands 0horizon 0shorten 0slightly 1another 1bakery 1need 1needed 1next 1normal 1question 1violin 1when 1write
                    -43 2date 2hands 2people 3,_small 3._change 3and_white 3five_minutes 3instead_. 3it_after 3off_the 3one_without 3the_horizon
                    -43 3the_right 4if_u 4it_? 4more_than 4old_film 4one_after 4only_. 4screen_> 4small_, 4the_right 5centre 5hat 5kill 5made 5stops
                    -43 5warm 6cake 6clip 6middle 6scenes 6sits 6straight 6they p0no p0small p0something p2fireworks p2see p2the sgreen smachine sundo
                    -43 tbut_bleep tgive_it tgreen_for thold_back ti_meant tid_be tmachine_first tright_down tso_end tso_remove tsunday_league
                    -43 ttake_kevin tthe_signature tthe_subtitle tthe_zoom tthen_the ugo uremove vbleep_the vend_it vgo_to vremove_photos vthe_accident
                    -43 vwhite_.
                    -42 0an 0but 0date 0happy 0subtitles 1fancy 1long 1per 1push 1turn 2between 2every 2sits 2thing 2wide 3but_keep 3if_u 3into_a
                    -42 3it_all 3let_it 3the_letters 3the_night 4,_but 4,_same 4,_straight 4a_bit 4his_name 4must_not 4one_minute 4swap_the 4up_the
                    -42 5audio 5font 5mic 5sharpen 5toast 5where 6autumn 6camera 6crossfade 6get 6hand p0but p0same p0white p1cuts p1that sdoes sgentle
                    -42 skindly tand_take tblur_him tcrossfade_one tdo_you tease_the teveryone_gets tget_it ti_know tnot_serenity topen_with tput_black
                    -42 tskip_straight tthat_first tthe_dry tthe_question tturn_down twhat_would uuse vlet_the vmake_the vonly_hers vpossible_.
                    -42 vthe_vote
                    -41 0jokes 0lay 0morning 0past 0ping 0push 0watermark 0which 1contrast 1crossfade 1died 1hands 1him 1leave 1quieter 1saturday
                    -41 1shorten 1time 1warm 2down 2nobody 2thumb 3<_warm 3after_it 3an_old 3and_my 3can_you 3end_on 3instead_of 3is_what 3left_to
                    -41 3like_an 3must_not 3one_after 3one_for 4,_all 4,_nobody 4black_and 4could_you 4it_after 4it_up 4like_to 4over_three 4put_my
                    -41 4the_very 4them_by 4to_right 5< 5begins 5bring 5by 5crossfade 5darken 5feel 5friday 5many 5shot 6begins 6cropped 6dvd 6eyes
                    -41 6hook 6i 6ones 6square 6tune p0add p0back p0finish p1after p1frames p2do p2intro p2match sclose seither slonger spunctuate
                    -41 ssame sside ssomething stitles ta_shot tbottom_left tclose_on tdo_them teach_chapter teither_move tlets_have tlower_it
                    -41 tone_minute tpunctuate_the tput_french tso_a tso_leave tso_same ttitles_all twhite_with usame va_lower vdont_make vends_fast
                    -41 vleave_only vmy_twin vnot_the vsame_thing vthe_apprentice vthe_title
                    -40 0free 0gap 0seconds 0sort 1by 1caption 1happy 1plain 2cameras 2captions 2everywhere 2fit 2gives 2photograph 3._fix 3a_picture
                    -40 3bit_of 3feel_like 3it_be 3it_out 3it_right 3long_as 3of_me 3over_three 3seconds_, 3so_no 3start_, 3zoom_on 4a_big 4no_music
                    -40 4stick_the 4subtitles_in 4that_i 4the_hospital 4the_night 4title_, 4when_he 5! 6between 6date 6hear 6lake 6scene 6tv p0fix
                    -40 p0open p0subtitles p2right snone splace sraffle sraise ssort sstack t#_pics tand_also tas_they tas_to tby_class tfinish_on
                    -40 thold_hold thold_off tif_its tkeep_only tkeep_the tmatch_it tnone_shorter tone_with tplace_it tplease_move tplease_stop
                    -40 traffle_down tshots_# tso_just tso_swap tsort_them tspeed_that tstack_the tthe_bed tthe_cliff tthe_ferry tthe_guitar tthe_seal
                    -40 tthen_shorten ttwo_dog ttwo_minutes twarm_it twhite_on twhos_visible t“_across ualso uswap valso_one vleave_out vnot_over
                    -40 vswap_the vthe_decades vthe_landing vthey_are vto_export
                    -39 0, 0credit 0everywhere 0turn 0walks 1bring 1least 1ping 1pull 1rounder 1toast 1yes 2box 2everyone 2seconds 2some 2times 3._all
                    -39 3._cut 3<_does 3as_the 3before_the 3from_left 3his_name 3minutes_, 3more_than 3no_music 3put_all 3put_my 3the_guitar 3the_title
                    -39 3them_in 3too_. 4,_with 4a_third 4black_after 4clip_to 4frames_, 4left_to 4now_? 4on_screen 4one_without 4start_, 4the_#
                    -39 4the_group 4the_left 4the_rain 4them_in 4too_. 5gap 5hands 5light 5saturday 5shots 5slightly 5straighten 6cards 6end 6page 6pic
                    -39 p0does p0use p0whats p2half p2may p2not scounting sdouble sgoals shalve slogo snormalise strue ta_big tand_get tand_not
                    -39 tcounting_up tdont_use tdouble_the tfade_in tgoals_only thalve_the tit_would tjust_the tleave_a tlogo_smaller tmake_something
                    -39 tmore_contrast tmy_idea tmy_sons tnormalise_to tpop_my tsame_again tsharpen_it tslow_everything tso_change tstraight_after
                    -39 tstretch_whats tthe_name ttrue_peak twhenever_i twhy_is uchange uend uget ulose vget_natural vleave_the vlose_the
                    -38 0back 0per 0pull 0question 0sideways 0swearing 1could 1keep 1p 1slightly 2gap 2hand 2list 2may 2morning 2per 3._remove
                    -38 3clip_with 3like_to 3not_all 3the_swearing 3very_end 4bottom_right 4go_back 4logo_in 4play_the 4to_the 4two_seconds 4zoom_on
                    -38 5grade 5happy 5need 5own 5sunday 5u 5used 6fit 6our p0bring p0darken p0pull p1big p1out p1two p2at sbest sdid send sfast sfit
                    -38 sinterleave slay souttakes sreverse ssettle t#_frames tall_faces tas_few tbest_bits tbut_only tcould_i tdid_the tfinish_under
                    -38 tfit_the tid_still tinterleave_the tlonger_on tlonger_than tno_crop tnothing_else touttakes_at tplease_do treverse_the
                    -38 tsettle_the tso_their tthe_green tthe_leftover tthe_strings tthe_walking ttilt_up ufew utheir vcaptions_throughout vfew_words
                    -38 vleave_c vonly_faintly vthe_new vtheir_logo
                    -37 0begins 0exports 0face 0one 0pool 0remove 0sent 0sits 0verse 0wide 0yes 1: 1gap 1grade 1know 1month 1own 1sad 1top 2begins
                    -37 2cards 2cross 2many 2yes 3,_she 3<_pull 3after_the 3can_go 3four_seconds 3let_the 3on_screen 3seconds_and 3so_please 3swap_the
                    -37 3ten_seconds 3the_group 3without_a 4,_in 4how_many 4little_. 4not_all 4please_> 4shots_with 4when_the 4without_a 5captions
                    -37 5could 5lines 5pauses 5place 5stick 6> 6filmed 6freeze 6logo 6round 6shot 6then 6up p1blur p1leave p1take p2like sany sbars
                    -37 sill slighten sreal tadd_the tany_chance tat_about tbars_at tcan_clip tdont_worry tfive_per tfrom_left till_have tno_wobbling
                    -37 tnobody_for tnothing_should tour_year tplay_the tpop_pop treal_speed tsave_it tso_tell tsomething_sober tthe_fall tthe_horse
                    -37 tthe_photographer utell vkeep_the vlong_as vtell_me vwe_dont
                    -36 0by 0finish 0flare 0give 0hand 1begins 1kill 1pic 1then 1whip 1wife 2an 2corner 2face 2same 2slower 2vid 3._crop 3<_leave
                    -36 3black_and 3lens_flare 3one_. 3one_minute 3possible_to 3push_the 3the_front 3there_any 3where_i 3whole_. 4#_. 4and_white
                    -36 4faces_. 4it_right 4last_photo 4push_the 4the_audio 4you_to 5any 5before 5done 5export 5fit 5grass 5leave 5may 5product 5street
                    -36 6box 6dont 6opening 6something 6vid 6view p0push p1those p1with p2any shandwriting sline slittle smute sstay tand_throw
                    -36 tcut_every tfind_me tgrandma_stays thandwriting_style thow_long tits_name tkill_it tline_by tlittle_bit tmake_them tmy_nan
                    -36 tsomething_stately tsplit_screen tstay_on tthe_lamb tthe_vignette tturn_the twhat_if vmake_gold vone_of vthrow_the
                    -35 0cross 0footage 0left 0son 0under 1centre 1except 1give 1grass 1lay 1letter 1many 1match 1word 2map 2round 2third 2violin
                    -35 2voice 3a_small 3except_the 3go_back 3have_to 3it_was 3last_photo 3my_son 3phone_number 3please_make 3pull_the 3two_seconds
                    -35 4end_. 4it_be 4leave_out 4on_the 4one_. 4pull_the 4that_> 5band 5cross 5glow 5laptop 5normal 5peace 5per 5photograph 5singing
                    -35 5slow 5slowly 5smth 5tail 5two 6baby 6come 6lose 6noise 6pauses p0end p0lose p0lower p1could p2how p2speed p2tell scue soff
                    -35 sring ssoften sswap tand_closes tand_slow tand_white tas_mp tat_double tblur_the tbut_go tcant_we tcue_the tcut_in tdrop_its
                    -35 texport_a ther_name this_speech tkeep_father tkindly_reduce tlast_thing tlose_them tmake_my tno_violin toff_with tplease_export
                    -35 tput_it tremove_the tring_light tsame_style tso_carve tso_obvious tso_show tsoften_me tthe_number tthe_sharpest tthen_let
                    -35 tunder_# twhat_is twhatever_we ucarve ucloses ump uobvious ushow uslow uwhite vcarve_one vcloses_at vmp_# vobvious_. vslow_it
                    -35 vthe_ending vthe_hall vthe_hum
                    -34 0list 0photograph 0tour 0violin 1as 1cross 1doors 1ease 1pauses 1photograph 1shots 1sort 1vid 1vows 1wedding 1whats 2brighter
                    -34 2colours 2crossfade 2montage 2rather 3._add 3<_end 3a_third 3order_they 3out_of 3shot_first 3the_second 3them_by 3with_my
                    -34 3you_can 4after_it 4frame_. 4into_the 4second_half 4ten_seconds 4we_could 5ease 5lay 5map 5sort 5too 5tune 5whatever 6back
                    -34 6bits 6ending 6save p1end p1many p1rather p2caption sblow scram sfind sknock sninety splus squality sstabilise stuck sunder
                    -34 swhats tall_lower tand_cut tand_slower tblow_up tcram_all tevery_photo tfewer_captions tfive_seconds tfour_at tknock_the
                    -34 tleave_skin tlose_a tninety_seconds tnobody_reads tplease_keep tplus_an tquality_medium tso_put tsqueeze_it tstabilise_the
                    -34 tswap_it tthe_toddler tthree_minutes twhats_left twhite_instead u. ucut uno uslower vdont_cut vfade_. vfinish_at vput_my
                    -34 vslower_?
                    -33 0brighten 0clips 0fifteen 0hum 0piano 0rounder 0shorter 0twice 1captions 1clean 1door 1face 1floor 1mug 1straighten 1take
                    -33 1there 2free 3,_white 3._get 3a_big 3could_you 3he_says 3lighten_the 3more_of 3the_audio 3the_price 3up_to 4#_? 4a_small
                    -33 4after_the 4an_old 4can_go 4clip_with 4id_rather 4it_has 4one_for 4phone_number 4the_name 4the_second 4the_slide 4till_the
                    -33 4whole_. 4with_her 5another 5away 5b 5proper 5still 6interview 6per 6tape 6theyve p0fade p0shorten p0swap p0trim p1grass p1left
                    -33 p1long p1music sless speel sstrip tadd_text tand_is tcrop_them tease_it teverything_after tgo_from thow_big tit_cant tmy_face
                    -33 tnot_after topen_on tpeel_away tpick_up tpull_my treplace_the tshe_ought tstart_at tstrip_the tthe_karaoke tthe_swearing
                    -33 tthere_ought ttuck_the twhite_flash twith_no vis_there vtheres_nobody
                    -32 0linger 0own 1cake 1fireworks 1lunch 1map 1most 1past 1themselves 2change 2echo 2finish 2rounder 3,_straight 3<_fade 3film_.
                    -32 3for_a 3stick_the 3the_caption 3the_frame 3the_names 3the_others 3to_black 4cut_to 4have_to 4in_on 4like_an 4linger_on 4long_as
                    -32 4seconds_, 4text_on 4the_goal 4the_names 4the_price 4would_be 5blue 5exports 5house 5or 5our 5start 5year 6cameras 6drums 6from
                    -32 6kitchen 6rest 6vows p0brighten p0straight p1by p1do p1hold p1make p1rid p1screen p1show p1something p1year p2be p2before p2old
                    -32 p2photo sbreak sditch sorange sother ssend sshorten sthen suse swelsh swouldnt ta_minute tall_hearts tand_fade tand_write
                    -32 tbreak_the tbut_lose tenglish_below tfull_quality tmy_aim tno_bars tno_text torange_for tother_part tsend_me tshe_opens
                    -32 tthe_end tthe_signs ttuck_a twelsh_above twhich_photos twouldnt_a t“_over uhold uwrite vthe_blackboard vthe_speeches vthe_whole
                    -32 vwrite_the
                    -31 0big 0centre 0grade 0gym 0letter 0many 0map 0motion 0pauses 0plays 0prices 0sure 0wish 0would 1one 1whole 2as 2fine 2horizon
                    -31 2interview 2letter 2pauses 2save 2sure 2verse 3cut_to 3how_many 3leave_out 3logo_in 3names_of 3of_each 3photos_. 3play_the
                    -31 3right_, 3say_“ 3second_verse 3text_on 3the_door 3the_pauses 3to_# 3with_her 4,_five 4,_white 4second_verse 4the_frame
                    -31 4the_horizon 4the_pauses 4the_roof 4they_were 4to_black 5from 5hold 5little 5ninety 5out 5prices 6makes 6mic 6notch 6slower
                    -31 6verse p1from p2off p2something sana scentre searliest slose spicture sstatic ta_quiet tadd_numbers tall_of tana_ruiz
                    -31 tand_brighten tand_buyers tblur_it tbut_might tcalm_it tcentre_it tcorrect_it tearliest_first teven_that tgive_me tgive_or
                    -31 tleave_that tno_red tone_more tpick_the tpicture_two tplain_cuts tput_those traise_the tsay_autumn tstatic_shots tten_seconds
                    -31 tthe_song tthis_one tthrow_some twho_would ubrighten ubuyers umight vbrighten_the vbuyers_turned vmight_the vplease_leave
                    -31 vthe_names
                    -30 0beach 0round 0silence 0tail 1credit 1how 1kindly 1sound 1tail 1view 1while 2big 2credit 2into 2lose 2over 2pic 2view 3#_sec
                    -30 3<_drop 3<_subtitles 3a_touch 3all_in 3get_a 3it_look 3ninety_seconds 3order_of 3the_beach 3would_be 4bring_it 4can_you
                    -30 4dont_want 4five_seconds 4instead_. 4make_a 4names_of 4ninety_seconds 4off_the 4the_others 4the_photos 4three_minutes 4up_a
                    -30 4up_to 5between 5choose 5lens 5question 5there 6across 6audio 6both 6brighter 6should 6singing p0a p0mute p0raise p1caption
                    -30 p1his p1right p2dont p2two scould sde sdelay seight slinger smaximum smom snotch splain sreplace srevert stoo tand_lay
                    -30 tand_mute tbigger_letters tbut_isnt tde_ess tdelay_each teight_seconds tfix_that tgentle_cross thold_it ti_take tleave_it
                    -30 tlet_it tlinger_on tlower_them tmaximum_volume tmom_says tno_music tnotch_it trevert_the tso_something tsomething_rounder
                    -30 tswap_the tthe_accordion tthe_best tthe_drums tthe_little ttrim_whatever twarm_tones tyou_may uisnt ujust ulay umute usomething
                    -30 visnt_the vkeep_his vlay_the vlet_it vmute_it vsomething_softer vthe_rest
                    -29 0filter 0how 0most 0rehearsal 0sad 0straighten 0view 1effects 1father 1prices 1remove 1slowly 1team 1week 1wish 2effects
                    -29 2exports 2grade 2neighbour 2speech 2vows 2watermark 3,_five 3,_same 3._its 3and_make 3as_well 3back_the 3have_a 3it_still
                    -29 3out_. 3over_the 3the_ladder 3the_photos 3the_rehearsal 3them_. 3turn_it 3when_i 3whole_thing 4,_just 4and_put 4film_.
                    -29 4have_the 4no_effects 4photos_. 4shot_first 4the_vows 4to_be 4very_end 4with_my 5ask 5how 5list 5second 5version 5vignette
                    -29 5white 6horizon 6letter 6piano 6throw p0its p1does p1well p2into p2new scold sdenoise ssmack stail strade tand_keep tand_lose
                    -29 tcold_ones tdenoise_the tfix_the tfour_seconds ti_need tive_got tkeep_grandma tmake_smaller tmute_please tmy_editor tmy_hands
                    -29 tplay_it tshots_without tsmack_a tso_thats tspeed_the ttail_off tthat_will tthe_credits tthe_hymn tthe_lighthouse ttrade_the
                    -29 uthrow vcut_the vno_more vshow_it vthe_harbour vthe_outro vthe_slides
                    -28 0except 0four 0red 0stop 1edges 1glow 1lines 1list 1voices 2fifteen 2hum 2piano 2product 2visible 3#_p 3<_is 3<_use 3both_of
                    -28 3bottom_left 3it_has 3make_a 3the_goal 3under_the 4as_the 4half_of 4have_a 4look_at 4off_with 4out_of 4over_the 4say_“ 4that_,
                    -28 4the_two 4them_, 4them_out 4whole_thing 5as 5be 5dress 5his 5hits 5kindly 5remove 5whip 5wish 5would 6everywhere 6full 6goals
                    -28 6grade 6heart 6product 6quieter 6softer p0# p0where p1about p1all p1at p1for p1white p2me p2that sfaces sfifteen shard sinsert
                    -28 smellow srename sstick sstraighten ssunday sunmute swhichever t#_bottom ta_proper tabout_# tadd_what tall_it tand_bring
                    -28 tand_olivia tburn_in tcalm_the teach_drawing tfaces_must tfifteen_seconds tfive_minutes thard_cut ti_sell tinsert_a tit_belongs
                    -28 tmellow_the tmy_channel tno_captions trename_it tshorten_my tslightly_more tso_blur tso_nine tso_throw tsplit_the tstick_the
                    -28 tstraight_cuts tstraighten_the tthe_left tunmute_the tuse_only twe_only twhichever_shows twhip_it ublur ubring unine uolivia
                    -28 vblur_the vnine_at volivia_k vonly_straighten vthrow_away
                    -27 0alone 0effects 1away 1fifteen 1goat 1heart 1kitchen 1part 1sits 1speech 1would 2bigger 2front 2heart 2quieter 3._hold 3._mute
                    -27 3._use 3a_plain 3before_lunch 3look_at 3no_effects 3put_them 3sort_them 3the_queue 3to_it 4#_sec 4a_heart 4all_in 4could_it
                    -27 4except_the 4fade_the 4instead_of 4it_would 4lighten_the 4music_, 4music_. 4my_face 4straighten_the 4the_ladder 4the_top
                    -27 4them_. 4together_in 4with_his 5back 5both 5father 5first 5for 5of 5shown 5story 5things 5until 5verse 5whats 6car 6cross
                    -27 6havent 6loop 6monitor 6possible p0more p1export p2goal p2he p2want sanything shit sno swhoosh ta_warmer tanything_else
                    -27 tbut_her tbut_nothing tby_cropping tcan_it tdo_that teverything_else thit_me thow_do tjust_let tless_of tlose_the tonce_is
                    -27 tour_slogan tplease_bring tplease_straighten tsame_number tshow_it tso_more tso_use tthe_names tthe_same tthe_speech
                    -27 tthen_louder ttrim_every tundo_what twhat_format twhatever_you twhats_the twhoosh_sound twith_a uits umore utrim vchange_it
                    -27 vher_voice vit_has vkeep_some vmore_of vnothing_youd vthe_goal vuse_a
                    -26 0bakery 0fine 0heart 0kill 0vows 0what 1heard 1monitor 1not 1scene 1slide 1voice 1where 2# 2audio 2both 2freeze 2left 2pool
                    -26 2prices 2straighten 3._blur 3<_he 3a_heart 3clips_are 3colours_. 3dont_want 3have_the 3is_it 3is_not 3of_that 3off_with
                    -26 3the_roof 3the_vows 3together_in 3why_is 4#_p 4both_of 4everything_else 4into_a 4out_. 4time_on 4to_normal 4where_i 5after
                    -26 5brighten 5faces 5fifteen 5none 5text 6bigger 6feel 6nine 6river 6voice p0blur p1some p1sound p2hear p2run p2should sblur sbut
                    -26 sengine span spump ssilence sso tand_bottom tand_his tas_its tease_off tengine_noise tfade_me tid_start tmake_two tmy_wish
                    -26 tour_address tpan_across tplease_cool tpump_the tremove_it tsilence_that tstill_letters tthe_harp tthe_music ttighten_from
                    -26 twould_the ubottom v#_> va_half vbottom_then vhis_favourite vits_not vits_under vwhite_for vyou_see
                    -25 0answer 0every 0havent 0light 0match 0product 0same 0telly 0vicar 0visible 1audio 1havent 1wind 2black 2cuts 2fall 2file 2full
                    -25 2havent 2photo 2telly 3fade_the 3my_face 3straighten_the 3the_vicar 3them_out 3two_lines 3with_his 3would_it 4a_minute
                    -25 4and_leave 4between_the 4feel_like 4is_it 4its_over 4of_black 4of_each 4of_me 4the_logo 4the_video 5linger 5pic 5transitions
                    -25 5visible 5weeks 5whole 5write 6everything 6footage 6perfect 6pics p0turn p1an p1lines p2only p2seconds p2title sacross
                    -25 severyone sexcept sfish sprices sreinstate srepair sslightly sthered stone tacross_the tall_that tand_give tand_save tas_shot
                    -25 tbring_it tbut_its tcrop_for tdoes_it tdoes_the tdont_show teach_of texcept_the tfewer_words tfish_out tlet_us tno_zooming
                    -25 tprices_dont treinstate_it trepair_this tside_by tsit_the tthe_toast tthered_better tthirty_seconds ttone_down twith_“ udrop
                    -25 ugive usave ushot vdrop_the vfade_out vgive_it vme_on vnow_photos vsave_a vshot_.
                    -24 0audio 0father 0glow 0ladder 0ninety 0none 0pics 0quieter 0seven 0voice 1answer 1beat 1blue 1brighten 1gone 1light 1minute
                    -24 1none 1until 1visible 1year 2> 2back 2customers 2flare 2fps 2gran 2light 2motion 2or 2sent 2son 2stop 3b_# 3bring_it 3it_under
                    -24 3part_. 3see_the 3the_finished 3the_phone 3the_same 3the_wedding 3three_minutes 3we_could 3you_to 4#_fps 4._he 4a_touch 4get_a
                    -24 4he_says 4in_a 4it_under 4lens_flare 4my_son 4nine_. 4no_sound 4the_door 4the_question 4turn_it 4under_the 4would_it 5.
                    -24 5correct 5group 6answer 6bell 6cut 6done 6fifteen 6fireworks 6late 6side 6till p1clip p1lower p1must p2has p2his p2than sapart
                    -24 sbro scaption schop sdim sfreeze skill smix spinch splant splonk srip sshould sslow ssmooth ssneak sthree tapart_from tas_is
                    -24 tas_our tbut_id tcaption_every tchop_it tcould_it tdim_the tfind_him tgentle_dissolves tgo_wide tid_lose tit_ought tkeep_his
                    -24 tlay_it tmix_in tmy_kid tpinch_two tplant_the tplonk_a trip_the tshould_the tslightly_less tsmooth_only tsneak_the tso_every
                    -24 tsomething_gentle tspread_them tthe_ending tthe_right ttry_something u# vafter_no vevery_clip vexport_them vid_like vjust_give
                    -24 vour_labels vplease_tell
                    -23 0anything 0eyes 0get 0lines 0lunch 0monitor 1ninety 1round 1run 1same 1trailer 1wide 2answer 2everybody 2glow 2hook 2monitor
                    -23 2own 2pics 2rehearsal 2there 2tone 3,_then 3<_where 3in_on 3it_run 3left_and 3nine_. 3no_sound 3on_the 3slow_fade 3that_,
                    -23 3the_date 3the_handshake 3them_, 3to_normal 4and_bring 4as_well 4clips_are 4music_when 4see_the 4slow_fade 4stay_on
                    -23 4the_rehearsal 4where_does 5am 5few 5goat 5havent 5vid 5word 6band 6big 6echo 6hum 6less 6times 6voices 6winter p2pictures
                    -23 scaptions scolour sdress sduplicate show smp snew sngl spls squiet ssplice ta_plain tand_a tand_come tand_drop tand_english
                    -23 tand_in tand_this tand_tone tas_he tbrighten_those tbut_grade tcolour_from tdress_the tduplicate_the tend_on tfast_forward
                    -23 thalf_the ti_would tlets_do tmp_# tnew_logo tngl_i tone_page traise_her tsame_framing tsame_photo tset_the tslow_motion tso_it
                    -23 tso_ive tso_sort tsplice_in tsubtitles_on tthe_bouquet tthe_tune ttwo_seconds ucome uenglish ugrade uid usort utone v#_are
                    -23 vcome_back vdont_take venglish_. vfast_. vgrade_it vhe_turns vis_. vive_only vplease_let vsort_by vtone_together
                    -22 0cuts 0fps 0replace 0run 0scene 0speech 1full 1hits 1jingle 1kept 1linger 1old 1product 1side 2best 2if 2ladder 2opening 2river
                    -22 2seven 2title 2whole 3#_fps 3,_at 3._bring 3._swap 3<_trim 3again_, 3everything_else 3from_the 3half_of 3it_at 3its_over
                    -22 3linger_on 3out_a 3speed_up 3start_? 3the_name 3they_dont 3title_on 3whole_film 3“_on 4,_leave 4hold_it 4on_that 4speed_up
                    -22 4the_date 4the_finished 4the_front 4the_river 4to_it 5church 5florist 5hates 5side 5sits 6bus 6cat 6didnt 6edges 6everyone
                    -22 6forgot 6goes 6lads 6ninety 6push 6seven 6tractor 6want 6watermark p0could p1bring p1him p1tell p2of sclean sdark sdrain
                    -22 skeeping slower snormal sread swhatever tand_check tand_go tand_play tand_stop tand_tails tchange_it tcould_you tdark_letters
                    -22 tdrain_the tid_quite tkeeping_the tlay_that tmute_the tnormal_again tread_me tsame_music tshave_ten tside_view tsomething_funny
                    -22 tsubtitles_in tsubtitles_yes tthe_mountains tthe_photograph tthe_transitions ttrim_four twhatever_u ucheck uhis uis uplay ustop
                    -22 utails utake va_rounder vcaptions_on vcheck_theres vcut_anything vno_flashing vnobody_hears vone_without vplay_it vstop_when
                    -22 vtails_off vtake_it
                    -21 0find 0fireworks 0heard 0reverse 0that 0then 0twenty 1b 1drone 1evening 1eyes 1shot 1street 2channel 2could 2eyes 2for 2goals
                    -21 2hymn 2in 2lines 2open 2plays 2scene 2singing 2tour 2two 2voices 2walks 2winter 3and_cut 3as_long 3at_most 3be_heard 3i_was
                    -21 3in_under 3may_be 3seconds_. 3should_stay 3the_fireworks 3the_logo 3under_# 4and_a 4and_keep 4as_long 4do_, 4id_like 4in_under
                    -21 4it_run 4it_still 4left_and 4reverse_the 4second_of 4slow_the 4the_blue 4the_hymn 4the_phone 4the_rest 4two_more 4“_on 5intro
                    -21 5know 5night 5thing 5week 6an 6copy 6glow 6ladder 6least 6montage 6motion 6no 6not 6pool 6toast 6tone 6two 6until p0replace
                    -21 p0reverse p1only sall scrossfade sextend sfire slooks smates swhizz swrap tand_closer tand_do tand_dont tas_long tas_well
                    -21 tchange_that textend_her tfire_off ti_only tim_after tit_has tlooks_flat tmake_all tmatch_every tmates_at tso_u tthe_beach
                    -21 tthe_captions tthe_film twhizz_through twrap_it ucloser ufor ulong uwell va_square va_wide vbring_natural vcloser_in
                    -21 vdo_nothing vthe_florist vu_cant
                    -20 0place 0show 0tone 0voices 2red 2sideways 2sister 2storm 2their 2until 3<_remove 3<_whats 3and_let 3brighten_the 3do_, 3green_,
                    -20 3hold_it 3i_only 3in_there 3just_the 3little_longer 3off_. 3on_that 3picture_, 3sound_of 3the_video 3time_on 3two_more 3up_.
                    -20 3when_she 4add_a 4b_# 4back_the 4bottom_left 4but_dont 4from_# 4i_only 4long_is 4may_be 4order_of 4order_they 4remove_the
                    -20 4seconds_. 4the_handshake 4the_same 4the_storm 4whats_the 5and 5colour 5is 5jingle 5saturation 5tone 5“ 6card 6ceremony 6heard
                    -20 6roof 6when p0how p1class p1dont p1on p1slow p2get p2hymn p2less salternate schoose sdarken sgap sship stoss stwice swhere
                    -20 t#_fps t#_k tall_prices talternate_the tand_close tand_have tand_lower tand_shown tand_stays tand_stick tback_to tblur_all
                    -20 tbottom_right tchoose_something tclean_cut tcut_it tdial_it tend_slate tgap_s thi_im tmake_a tmove_my tmy_grandkids tour_two
                    -20 tplease_to trotate_clip tship_it tso_his tthe_rooms tthe_snow ttoss_the ttwice_if twhat_comes tyou_could uclose uhave ulower
                    -20 ushown ustays ustick vclose_the vdont_tell vhave_no vlower_the vshown_at vstays_there
                    -19 0card 0edges 0finished 0kitchen 0least 0right 1am 1finished 1new 1queue 1say 2father 2filter 2fireworks 2heard 2kitchen 2ring
                    -19 2six 2swearing 2twenty 2when 3,_# 3at_least 3but_dont 3it_would 3longer_, 3picture_of 3slow_the 3than_the 3the_edges
                    -19 3where_does 4and_cut 4at_most 4be_heard 4before_lunch 4colours_. 4correct_it 4could_do 4do_the 4has_to 4lower_the 4move_the
                    -19 4out_the 4should_stay 4sound_of 4start_? 4the_fireworks 4the_queue 4the_swearing 4tone_down 4up_. 5laughing 5others 5past 5some
                    -19 5whenever 5will 6best 6face 6feels 6flashing 6gives 6into 6jingle 6most 6pictures 6place 6radio 6sec 6six 6skip 6twenty 6were
                    -19 p0put p0tone p2edges p2quick sdrag shang sroll sscroll sset sstuck ssync stwenty tadd_nothing tand_bleep tand_end tbut_dont
                    -19 tcaptions_like tdrag_the thang_on tkill_the tkindly_keep tlet_that tmove_the tnothing_past tplease_give tplease_write tput_my
                    -19 troll_the tscroll_the tshots_with tso_different tso_tidy tstuck_in tthe_night tthe_others ttwenty_photos tunder_the tundo_the
                    -19 twhat_size udifferent ufade utidy vbleep_or vdifferent_jingle vend_. vin_the vshow_every vstick_the vthe_pictures vtidy_up
                    -19 vwhite_until
                    -18 0b 0floor 0joke 0kept 0opening 0or 0scoreboard 1cap 1dress 1only 1place 1replace 1tone 1turns 1vicar 2car 2cropping 2edges
                    -18 2great 2most 2only 2shorter 2tractor 3#_seconds 3,_nobody 3:_the 3a_minute 3and_a 3and_leave 3could_it 3has_to 3is_the
                    -18 3speech_, 3stay_on 3the_blue 3the_scoreboard 3through_the 4,_and 4,_at 4again_, 4before_the 4by_date 4is_the 4it_at
                    -18 4little_longer 4longer_. 4not_on 4off_. 4than_the 4the_edges 4the_tractor 4when_it 5fps 5less 5reverse 5undo 6drone 6flare
                    -18 6look 6old 6thumb p1let p1little p2answer p2name saudio scorrect seven slengthen ssepia swed tand_ends tand_finish tand_last
                    -18 tand_quicker taudio_crossfade tbut_for tbut_take tcut_where teach_dish thow_does tlengthen_the tmute_clip tplain_white
                    -18 tquiet_at traise_him tremove_her tsepia_slow tsince_the tso_fast tso_grainy tthe_boys tthe_date tthe_kiss tthe_quote tthe_whole
                    -18 twe_dont twed_like twhere_does uends ufinish ugrainy ulast uquicker vcan_the vfast_in vfor_now vgrainy_in vlast_. vno_effects
                    -18 vquicker_then
                    -17 0channel 0hook 0jingle 0louder 0may 0some 0whole 1anything 1back 1get 1hook 1of 1reverse 1some 1telly 1title 2: 2before 2boss
                    -17 2cat 2jingle 2place 2scoreboard 2shoes 3<_swap 3by_date 3have_no 3is_my 3long_is 3lower_the 3me_a 3reverse_the 3seconds_per
                    -17 3so_, 3thats_all 3the_piano 3tone_down 3whats_the 4and_after 4it_was 4just_the 4so_, 4the_house 4the_scoreboard 4the_voice
                    -17 4version_with 5class 5opening 5replace 5sunset 5that 5turns 6nothing 6room 6stop p0whatever p1come p1longer p1lose p2per p2shot
                    -17 p2think sa shelvetica skick sloudest sshorter ssnap sswell swrite tadd_subtitles tand_draw tand_stay tbut_do tbut_everything
                    -17 tbut_they tbut_with teverything_up thelvetica_or thes_a thow_about thow_come tid_have tid_want tkick_it tleave_clip
                    -17 tloudest_when tmatch_the treplace_“ tshorter_titles tshrink_it tslow_push tsnap_between tso_, tswell_the tsync_my tthe_intro
                    -17 tthe_second twrite_“ udraw ustay uwith vdo_something vdraw_an veverything_he vfinish_with vjust_the vplease_spell vstick_it
                    -17 vthe_coach vthey_get vwith_the vyou_know
                    -16 0does 0river 0turns 0until 1alone 1handshake 1hymn 1minutes 1properly 1this 1voted 2at 2ending 2least 2lunch 2names 3and_bring
                    -16 3and_keep 3correct_it 3do_the 3it_and 3longer_. 3move_the 3music_under 3one_photo 3remove_the 3the_rest 3the_river 3then_the
                    -16 3to_be 3version_with 3when_it 4,_by 4and_my 4at_least 4have_no 4it_and 4it_must 4one_photo 4part_. 4seconds_per 4the_piano
                    -16 4they_dont 4title_on 5bang 5ceremony 5ladder 5most 5purple 6boss 6goat 6husband 6mum 6past 6red 6scoreboard p1change p1fade
                    -16 p1you p2make p2slide sclip sflash ta_small tadd_two tand_hold tand_just tand_redo tand_trim tbecause_it tbut_fade tbut_no
                    -16 tbut_shorten tclip_# tcrossfade_the tdarken_the tflash_the ti_took tmay_i tplease_correct tsame_ending tsecond_clip tso_is
                    -16 tso_restore tso_start tstretch_it tstretch_the tswap_clips tsync_all tthe_video tthree_seconds uour uredo urestore ushorten
                    -16 ustart uthey vcut_to vdont_lose vfade_the vhis_photos vhold_both vis_the vit_just vlong_. vno_crossfade vnow_its vour_logo
                    -16 vredo_the vrestore_the vshorten_# vstart_with vstay_on vthe_talking vtrim_the
                    -15 0before 0evening 0handwriting 0rather 0street 0version 0winter 0zoom 1ask 1car 1credits 1ever 1if 1opening 1second 2all 2b
                    -15 2card 2min 2ninety 2shorten 2side 2tape 2vicar 3<_turn 3bit_with 3full_. 3id_like 3in_a 4,_ive 4green_, 4of_a 4of_that
                    -15 4the_close 4the_vicar 5clips 5corner 5holiday 5into 5quiet 6b 6before 6came 6centre 6front 6last 6may 6sent 6shorten 6vicar
                    -15 p1everything p1if p1me p2everything p2one schill srewind swhat szoom tand_its tand_our tand_use tas_an tchill_on
                    -15 teveryone_asked tid_like tim_not tmy_sister trewind_to tthe_only uan uput van_mp vhold_the vuse_it
                    -14 0cap 0car 0cat 0choose 0dress 0her 0only 0tractor 1cat 1comes 1do 1fine 1fps 1hard 1man 1music 1pics 1show 1sign 1sunday
                    -14 2bakery 2copy 2his 2kept 2last 2mute 2possible 2run 2tell 2though 3,_not 3behind_the 3could_do 3i_look 3other_. 3the_red
                    -14 3the_tractor 4full_. 4it_should 4longer_, 4me_, 4music_under 4round_. 4show_it 4speech_, 4text_> 4to_put 5alone 5birthday
                    -14 5clean 5coach 5twenty 6choose 6for 6min p1thats p1them p1want p2hall sat sburn sfade sis slevel ssharpen swhich tgive_us
                    -14 tlevel_out vnow_the
                    -13 0changes 0ending 0flashing 0hard 0hits 0missing 0properly 0quiet 0sign 1< 1channel 1colour 1correct 1ladder 1louder 1pub
                    -13 1purple 1stops 1till 1tower 2alone 2centre 2finished 2sign 2this 3<_all 3<_that 3first_and 4,_# 4first_and 4it_look 4picture_,
                    -13 4right_, 4two_minutes 5cousin 5does 5eight 5if 5sign 6dad 6if 6plain 6plays 6quick 6shorter 6subtitles 6teal 6too p0show p0then
                    -13 p1we p2by p2with sfewer sid splay sput tand_my tthe_swimmers tzoom_in ueverything
                    -12 0fall 0go 0tower 0vid 1coach 1does 1four 1slot 1which 1zoom 2everything 2flashing 2footage 2id 2like 2looks 2on 2ought 2photos
                    -12 2tower 3._my 3could_the 3from_# 3give_me 3is_. 3me_, 3one_screen 3the_question 4face_when 4is_not 4photo_. 4the_year
                    -12 4whole_film 4with_a 4you_do 5cat 5day 5kept 5lads 5no 5on 5screen 5staff 5thank 5themselves 5three 6effects 6name 6off 6sign
                    -12 6street 6the 6though 6tour 6whole p0two p1film p1u p2down p2have severything smake teveryone_s ti_was tshe_broke udont
                    -11 0: 0doors 0glasses 0mug 1dissolve 1quiet 1that 2does 2glasses 2joke 2mill 2minutes 2missing 2one 2sec 2street 2with 3bride_s
                    -11 3id_rather 3screen_. 3show_it 3with_the 3“_. 4all_. 4give_me 4other_. 4out_a 4the_mill 4the_whole 4with_it 5gone 5long 5lunch
                    -11 5phone 5scenes 5song 5title 5us 6first 6match 6or p2cut p2every sdial sits sleave stwo tand_after tand_got tcan_you tit_should
                    -11 tso_theres ttake_the twe_could uafter ucredit ugot vthe_song
                    -10 0cake 0drone 0grey 0handshake 0over 0second 0wedding 1first 1holiday 1picture 1slower 2gentle 2handshake 2version 3<_everyone
                    -10 3and_after 3first_dance 3not_on 3not_the 3right_. 3the_cake 3the_drone 3want_it 3where_they 3you_do 4i_was 4if_the 4the_title
                    -10 4this_in 5lake 5minutes 5pictures 5rather 5rings 6all 6doesnt 6handshake 6lines 6none 6projector 6sort 6tower p0all p0correct
                    -10 p0what p1nothing p2! slock sshove sshow swith syeet tget_rid tgive_the tlock_the tmy_laptop tno_caps tshove_the ttake_it
                    -10 tyeet_the vit_isnt vwell_.
                    -9 0both 0clear 0correct 0dissolve 0door 0gets 0hymn 0photo 0sec 0singing 0top 1clear 1fall 1handwriting 2choose 2dissolve 2do
                    -9 2doors 2evening 2floor 2green 2properly 2rest 3._she 3if_the 3it_must 3the_hymn 3the_voice 4bit_with 4get_the 4me_a 4the_cut
                    -9 4the_font 4the_zoom 5awful 5better 5carry 5get 5hand 5middle 5together 6a 6bakery 6never 6three 6visible p0every p0if p0match
                    -9 p1can p2s p2sound scrank severy somg tcrank_the tis_the tmore_of tomg_i tset_it tsince_drop tso_its tthe_transition
                    -8 0# 0colour 0last 0ought 0purple 0screen 1awful 1carry 1five 1missing 1organ 1vignette 2correct 2gym 2jokes 2none 2video 3<_can
                    -8 3in_, 3must_be 3my_glasses 3second_of 3slide_the 3the_clips 3the_year 3what_i 4,_could 4hear_the 4is_. 4must_be 4my_glasses
                    -8 4not_the 4of_her 4of_this 4ought_to 4the_next 4the_speech 4through_the 5choir 5fall 5later 5letter 5quality 5ring 5sea 5time
                    -8 5tint 5vertical 6any 6changes 6fast 6finished 6hymn 6neighbour 6practised 6same 6sister 6version 6yet p0give p2just p2out shold
                    -8 smatch sspread swarm tand_one ti_should tlouder_at tshe_thinks tthe_voice tturn_it
                    8 0after 0night 0organ 0other 0shown 0taken 0to 0went 1finish 1later 1left 1small 1went 2bell 2garden 2ive 2them 2time 2top 3._five
                    8 3each_other 3it_with 3the_children 3the_kids 3the_organ 3to_put 4after_. 4anyway_. 4left_. 4new_one 4under_it 5grandma 5wife
                    8 6awful 6begin 6captions 6hall 6kind 6mountains 6say p0in p0only p0she p1a p1nobody p1off p1should p2back sbeef sdont shalf slift
                    8 spop swhenever tand_no tas_fast tbecause_the tbeef_up tlift_the tso_the twarm_up twhack_up twho_looks
                    9 0against 0fire 0idea 0now 0there 0these 0without 1against 1between 1boat 1grandma 1group 1morning 1spot 1taken 1with 2against
                    9 2cold 2ground 2have 2head 2plain 2say 2sea 2wind 3,_with 3<_it 3date_on 3face_in 3hear_the 3it_on 3of_it 3photo_of 3the_bell
                    9 3the_colours 3the_new 4,_she 4,_they 4._i 4._the 4bit_where 4in_. 4it_with 4photo_of 4side_> 4the_boring 4the_sea 4the_wind
                    9 4thing_. 4while_the 5dancing 5down 5fine 5hearing 5late 5the 5video 5want 5words 6boxes 6head 6skin 6spot 6staff 6tent 6you p0our
                    9 p0with p1clips p2four p2gets p2no sfeels sslide sweirdly tbut_not tfeels_empty tslide_the tso_i tthe_first tweirdly_begin
                    9 tzoom_out unobody
                    10 0good 0ground 0group 0lift 0man 0spot 0whoever 1behind 1boys 1fire 1friday 1let 1ones 1pupils 1shift 1short 1soft 1still 1those
                    10 1who 2advert 2behind 2soft 2spot 2wedding 3<_put 3of_the 3the_beat 3the_version 3the_zoom 3thing_. 3“_and 4before_and
                    10 4each_other 4meant_to 4see_it 4the_garden 4the_ring 4the_sound 4where_they 5didnt 5fair 5loud 5me 5much 5ok 5pupils 5soft 5tell
                    10 6belongs 6drags 6drum 6in 6looks 6on 6over 6says 6shows 6song 6taken 6year p1# p1has p1part p2always p2clip p2words sghost sok
                    10 sshe ssit sturn tcould_u tghost_the tim_showing tput_me tshave_it ttighten_the uyou
                    11 0anyone 0at 0black 0land 0once 0reception 0rest 0shift 1a 1but 1ferry 1kind 1please 1rest 1ring 1s 2and 2give 2grass 2group
                    11 2shop 2taken 2words 3,_like 3,_nothing 3at_all 3can_the 3clip_is 3is_a 3the_bottom 4my_mother 4of_us 4one_with 4right_>
                    11 4the_background 4the_bell 4the_colours 4thing_in 5bottom 5find 5wall 6advert 6changed 6cold 6dress 6purple 6somewhere p0like
                    11 p0would p0zoom p1is p1thing sban shes tban_the tbump_the tmake_it tnot_the tso_you tthe_bit tthe_close tthe_next uive ying
                    12 0feel 0friday 0hours 0need 0soft 0story 1came 1clips 1footage 1rain 1their 2anyone 2leave 2poem 2pop 2signs 3<_not 3in_law
                    12 3one_with 3thing_in 3you_see 4,_like 4a_sec 4and_it 4the_last 4the_poem 5again 5fire 5machine 5off 5please 5right 5shop 5through
                    12 5understand 6five 6group 6hard 6hits 6jump 6kids 6only 6quality 6tell b p1what p2can p2it p2up shush sjust slike tfewer_hearts
                    12 thush_the tit_kinda vit_is
                    13 0any 0bottom 0grass 0have 0intro 0poem 0words 0yet 1file 1ill 1kids 1notes 1off 2close 2flash 2organ 2want 2went 3._people
                    13 3<_lets 3and_i 3i_have 3middle_. 3my_phone 3of_us 3right_now 3the_background 3the_poem 3the_school 4#_> 4and_one 4as_it 4do_>
                    13 4isnt_the 4song_. 4the_children 4the_organ 4what_i 5# 5all 5best 5car 5ferry 5good 5motion 5rest 5swearing 6against 6keeps 6nice
                    13 6remove 6s 6try p0i p0lets p0this p1text p2last p2some sboot scut snobody sshift tboot_the tcut_the tits_meant tlouder_voice
                    13 tonly_the tshift_the
                    14 0ball 0is 0length 0possible 0very 1address 1interview 1once 1poem 2ball 2english 2even 2get 2lens 3<_get 3all_the 3black_at
                    14 3i_dont 3the_ball 3the_club 3the_office 3to_read 4could_we 4shorten_the 4the_ball 4the_bottom 4to_read 5cards 5doors 5gets 6:
                    14 6ball 6night p0make p0people p1cant p1one p1still p2phone scap slowkey ssweep steams swhip tand_afters tbut_it tcap_it tcrop_out
                    14 tdrop_the tlowkey_the tmy_mother tsweep_across tteams_wont tthe_dub ttrim_the uafters vafters_side
                    15 0bins 0crooked 0dancing 0hall 0has 0shows 0want 1game 1shows 1up 2changes 2comes 2crooked 2dancing 2drop 2five 2gets 2nice
                    15 2recipe 2somewhere 3,_and 3<_my 3<_our 3<_there 3and_never 3and_the 3in_the 3isnt_the 3years_and 4and_never 4are_in 4at_all
                    15 4because_of 4black_at 4ending_> 4got_a 4me_the 4of_it 4the_clip 4the_school 4the_version 4we_have 4years_and 5asleep 5brighter
                    15 5film 5go 5ill 5otherwise 5poem 5portrait 5shows 5went 6, 6blue 6fine 6organ 6smaller 6smth 6time 6whether c0 p1close p1s
                    15 p2filmed p2speaker sexport si spush sthere sugh the_pointed tnobody_told tnow_the tpush_the tshes_retiring tstart_with
                    15 tthe_drone tthe_hall uhe uher uthe vall_you vnever_made
                    16 0boat 0five 0grandma 0off 0them 1beginning 1hair 1has 1middle 1motion 1simple 1ski 1skin 1want 1words 2. 2come 2eight 2few
                    16 2friday 2other 2remove 3#_s 3<_hold 3a_family 3and_one 3and_shes 3are_in 3because_of 3before_and 3for_half 3got_a 3it_says
                    16 3laugh_at 3that_was 3the_boat 3“_, 4a_family 4do_that 4for_half 4i_should 4in_march 4the_class 5a 5calm 5picture 5small 6.
                    16 6close 6crooked 6ends 6film 6fps 6him 6meant 6poem 6second 6son p0he p1go p1shes p2“ scustomers shi sthough sthrow stry
                    16 talthough_ernst tand_look tand_said tand_still tand_that tcustomers_have the_proposed tso_dont tsomebody_in tspread_the
                    16 tthe_mayor tthe_uncle tthey_sound tthey_want tto_me tyou_cant uernst ulook usaid ustill vdont_be vernst_filmed vits_a
                    16 vive_watched vlook_at vof_it vsaid_a vstill_cant vthat_ship vthe_sound vthe_wind vyouve_waited
                    17 0choir 0didnt 0pupils 0sound 1anyone 1be 1bus 1dancing 1didnt 1dog 1drums 1march 1park 1price 1says 1think 1tops 1you 2asleep
                    17 2beginning 2cant 2dance 2delete 2meant 2these 3,_leave 3,_otherwise 3first_one 3hes_in 3in_this 3its_been 3ive_been 3ones_.
                    17 3picture_and 3song_. 3the_choir 3the_photo 3times_. 3voice_over 4both_. 4but_the 4for_it 4i_have 4it_. 4one_, 4picture_and
                    """,
            """
                    17 4says_the 4the_beginning 4the_sunset 5look 5over 5times 6anyway 6dancing 6got 6hearts c1 p0on p0otherwise p1, p2made scolleagues
                    17 sgreetings slove sshes tand_guests tand_it tand_less tand_theres tand_vanished tcolleagues_from tfor_me tgreetings_from
                    17 thed_practised tid_filmed tin_this tits_turned tive_flipped tlove_what tmum_says totherwise_therell tour_customers tshe_has
                    17 tso_slowly tso_small tthat_was tthe_tape tto_tell twe_all twere_moving twhen_i uguests uless uslowly usmall uvanished
                    17 vguests_will vhe_cut vhes_in vim_out vless_of vmuch_for vmy_committee vshes_dead vslowly_that vsmall_that vtheres_a vvanished_.
                    18 0asleep 0beginning 0cold 0kids 0machine 0signs 0simple 0week 1crooked 1fast 1gave 1hat 1myself 2bridge 2has 2off 2shows 2took
                    18 2us 2whether 3,_ive 3,_who 3anyway_. 3comes_in 3for_it 3in_march 3look_like 3me_the 3my_class 3my_father 3says_the 3so_the
                    18 3the_beginning 3the_film 4#_s 4be_in 4clip_is 4every_time 4hes_in 4march_and 4that_was 4the_kids 4times_. 4to_see 5crooked 5hair
                    18 5kind 5kiss 5quieter 5roof 5scoreboard 5sentence 5writing 6anyone 6behind 6cd 6glasses 6lens 6top p0who p1back p1been p1just sim
                    18 sshrink tand_her tand_new tand_says tand_two tand_were tand_youve tas_that tburn_the tbut_other thold_the ti_beg tin_your
                    18 tits_winter tive_still tlets_just tpeople_like tsince_# tso_are ttake_care tthat_their tthe_cd tthere_was tthey_said
                    18 ttheyre_proud ttilt_the twhen_we uare ufar uit unew uother usays utwo uwere uyouve v#_. vare_two vher_mouth vits_spelt
                    18 vmy_brother vnew_to vonly_the vother_people vsays_nobody vthat_. vtwo_families vwe_hired vwere_down
                    19 0app 0boys 0dance 0from 0gave 0moment 0send 0ski 0somewhere 0sunset 0time 0try 1committee 1right 1send 1straight 1these 2app
                    19 2bathroom 2boat 2cried 2natural 2thank 2trim 2try 2watch 3and_theres 3but_it 3for_my 3i_should 3in_my 3its_for 3the_sign
                    19 3the_ski 3they_say 3to_come 3until_the 3were_a 4._let 4every_shot 4got_no 4now_, 4pictures_of 4the_boat 4the_office 4the_photo
                    19 4the_thing 4u_can 4until_the 5bathroom 5believe 5call 5gave 5imagine 5morning 5notch 5rain 5stop 5tuesday 5weve 5work 6app 6ask
                    19 6asleep 6bridge 6does 6faces 6flash 6four 6seconds 6ski 6window p0is p1drone p1filmed p1in p1said p1wife p2mother sbigger slast
                    19 smost sour ssix sspace t#_years ta_lady tand_always tand_cost tand_eighteen tand_everybody tand_itll tand_thirty tbecause_of
                    19 tchange_the tdont_get tfor_once tgrandma_doesnt ther_mum ti_said tmost_of tmy_professor tpeople_liked trest_assured tshe_didnt
                    19 tso_much tspace_the ttake_a tthe_cat tthe_part tthe_teacher tugh_it twere_presenting tweve_seen ualways ucost ueighteen uitll
                    19 uof uthirty valways_the vcost_her veighteen_contradict veverybody_walks vgot_# vi_try vitll_be vnow_it vthe_bride vthe_mother
                    19 vthirty_centimetres vyou_went
                    20 0clean 0hair 0house 0march 0quick 0tape 1anyway 1copy 1garden 1land 1open 1portrait 2anyway 2blue 2bring 2laughing 2old 2second
                    20 2ski 2speaker 2stuck 2very 3._there 3a_sec 3a_shot 3both_. 3but_i 3pictures_of 3the_moment 4#_, 4,_as 4a_very 4and_the 4its_been
                    20 4my_father 4one_in 4ones_. 4the_back 4the_best 4the_machine 4the_ski 4voice_over 4watched_it 4you_put 4“_, 5each 5glasses
                    20 5longer 5office 5yellow 6after 6comes 6eight 6even 6here 6know 6thinks 6went p0last p1bride salthough scount slloyd tand_edit
                    20 tand_everything tand_hes tand_im tand_loved tand_never tand_put tand_sandra tand_wont tcount_yourself tditch_the teveryone_looks
                    20 tforty_minutes thalf_my ti_showed tits_for tlloyd_evans tpeople_in tsomebody_cut tthats_the tthe_clouds tthe_drum tthe_man
                    20 tthe_swimming ttheres_something uedit uhes uloved unever usandra uwont va_non vedit_with veverything_jumped vi_filmed vif_the
                    20 vloved_it vmuch_. vour_visitors vput_the vsandra_has vthe_reds vwont_work
                    21 0cd 0look 0quality 1dont 1phone 2cd 2half 2moment 2sunday 2while 3#_, 3._a 3a_very 3and_ive 3as_if 3be_in 3every_shot 3hold_on
                    21 3in_one 3it_so 3one_, 3paid_for 3song_is 3the_camera 3the_shop 3watched_it 3we_had 4a_shot 4and_shes 4before_ive 4but_it
                    21 4cut_out 4him_. 4i_dont 4laugh_at 4paid_for 4right_now 4the_song 4to_come 5hours 5like 5noticed 5ones 5plays 5send 5their
                    21 6moment 6need 6see 6sunday 6thank 6very 6watch 6words p0everyone p0go p0my p0there sdads sfrom sguess ssermon sthin sthursday
                    21 swait tand_carry tand_tea tand_three tand_wrote tbut_his tcome_to tdads_camcorder tguess_who the_liked ti_look ti_show tive_sat
                    21 tnot_wasps tsermon_clips tso_softly tso_to tthe_cinema tthe_council tthe_timelapse tthen_changed tthey_go tthin_out
                    21 tthough_somebody tthursday_is twait_till twere_a ucarry umuch usoftly usomebody utea uthree uwrote vcarry_on vhis_handwriting
                    21 vi_didnt vive_no vsoftly_, vsomebody_pulled vtea_lady vtheyre_proud vtheyre_treated vthree_of vto_speak vwrote_“
                    22 0bridge 0committee 0few 0nice 0not 0park 0played 0whos 0wouldnt 1asleep 1calm 1like 1loud 1machine 1weve 1without 2didnt 2isnt
                    22 2length 2smth 2swap 3,_one 3<_keep 3and_hes 3one_in 3shorten_the 3so_its 3the_boys 3the_drum 3the_machine 3wants_the 4._crop
                    22 4and_hes 4as_if 4for_the 4had_to 4hold_on 4my_class 4seconds_> 4the_club 4the_new 4the_sign 4were_a 5bus 5committee 5cried
                    22 5footage 5instead 5showed 5thumb 6cried 6grass 6light 6machine p0nothing p1hes p2been p2never p2play p2them sclient sfourteen
                    22 sgrandma simagine sive srest ssister sstretch sweve tand_all tand_b tand_had tand_lengthen tand_neither tand_theyre tand_will
                    22 tbless_you tclient_s texcuse_the tfirst_in tfirst_viewing tfourteen_people the_starts this_notes this_radio ti_never tim_colour
                    22 timagine_youre tjust_my tlast_night tmy_grandfather tmy_lot tour_lease tput_the tsave_your tsister_agnes tsomeone_turned
                    22 tthe_chapel tthe_cotton tthe_museum t“_i uall ub uhad ulengthen uneither uwill vb_cam vgood_, vhad_to vhe_love vim_going vim_the
                    22 vlengthen_the vneither_can vthen_there vwill_laugh
                    23 0ceremony 0cried 0goat 0groom 0meant 0spinning 0think 0tuesday 1cd 1cold 1corner 1it 1late 1no 1signs 1uncle 1whether 1wouldnt
                    23 2favourite 2feel 2groom 2hall 2louder 3<_nothing 3<_play 3<_whatever 3before_ive 3do_that 3got_no 3it_off 3now_, 3put_the
                    23 3the_goat 3the_groom 3to_see 4all_through 4in_one 4in_the 4thats_the 4the_ceremony 4the_groom 4the_moment 4the_tv 4they_say
                    23 5anyone 5but 5face 5front 5idea 5kitchen 5this 5who 6at 6class 6dance 6laptop 6pupils 6simple 6twice p0at p0six p1he p1photo
                    23 p1turned sfunny stomorrow swas tadd_a tand_even tand_weve tas_if tbro_the tbut_everybody tforty_pupils tfunny_how thalf_of
                    23 ti_always ti_preferred tnot_good tonly_pedants tplease_dont tsomebody_at ttell_me tthe_church tthe_tide tthe_wedding tthey_start
                    23 ttomorrow_ill ttwo_of twas_the twe_had twe_thought ueven uif uweve va_film vends_with veven_he veverybody_came vi_am vits_#
                    23 vshe_got vthe_children vthen_it vthis_slideshow vweve_no
                    24 0best 0blue 0favourite 0law 1come 1dance 1deaf 1empty 1idea 1imagine 1number 1played 1though 1yet 2hair 2machine 2march 2simple
                    24 2tuesday 2use 2weeks 3,_dont 3cut_out 3i_think 3in_it 3its_cut 3meant_to 3take_a 3thats_the 3the_clip 3the_tv 4,_he 4a_photo
                    24 4best_man 4first_one 4its_for 4my_first 4the_drum 4the_intro 4the_little 4to_add 4wrong_way 5bar 5cameras 5drawings 5mother
                    24 5projector 5pub 5sec 5whether 6bad 6keep 6kid 6quiet 6somebody 6speech 6stuck 6wants 6weeks p0thirty p1last p1much p1too p2after
                    24 sbuyers slisting snow sold sparents sthink swhittle swhoever tand_none tand_sit tand_wants tbut_four tbuyers_squint tcant_see
                    24 tdad_s teverything_you tforty_years tgrandma_s ther_mother thonestly_its ti_mean ti_nearly tit_had tlisting_goes tmay_he
                    24 tmy_toddler told_people tparents_s tsay_hello tso_excuse tso_happy tso_my tthank_you tthe_new tthe_veterans tthink_about
                    24 twhittle_the twhoever_tells tyou_do uexcuse uhappy unone usit uwants uwe vdad_eats vexcuse_me vfour_minutes vhappy_with vi_only
                    24 vme_id vnobody_watches vnone_of vone_hears vsit_less vthe_lads vthey_gave vwants_to
                    25 0calm 0children 0dark 0weeks 1office 1play 1showed 1swearing 1us 2drum 2gave 2wouldnt 3every_time 3for_the 3my_first 3my_husband
                    25 3the_bit 4down_, 4going_to 4in_law 4it_off 4my_phone 4now_> 4take_a 4wants_the 4weeks_. 5can 5in 6and 6beginning 6could 6fill
                    25 6find 6groom 6me 6other 6youve p0im p1husband p1told p2nobody sbar sbin scome sget snan ssaw tall_the tand_half tand_moved
                    25 tbar_one tbin_the tbut_im tbut_my tbut_theyve tcant_stand tcut_all tdad_wants ti_hadnt ti_keep ti_noticed tim_# tit_drags
                    25 tit_makes tlets_not tmy_cleaner tmy_thumbs tnan_turned tno_zoom tonce_too tour_teacher trotate_that tsaw_it tsecond_shooter
                    25 tthats_how tthe_footage tthe_kitchen tthe_landlord tthe_lights tthe_ring tthe_trailer twe_sold twe_watched twhich_is tyou_can
                    25 uhalf umoved utheyve vhalf_the vhe_takes vi_might vit_bothers vmoved_the vmy_face vtheyve_all vwe_voted
                    26 0anyway 0drum 0family 0laptop 0read 0space 0teal 0thursday 0whether 1bridge 1down 1now 1tuesday 2clean 2french 2laptop 2new
                    26 2sound 2team 2think 2too 2ups 3<_make 3because_the 3go_to 3in_from 3in_your 3the_quiet 3the_subtitles 3you_put 4a_few 4be_a
                    26 4close_ups 4ive_been 4song_is 4we_had 5hearts 5meant 5park 5school 6lay 6leave 6louder 6ups p1dad p2time scorporate smade squick
                    26 srun sshunt sswitch stbh sthirty tand_cant tand_every tand_id tand_left tand_out tcome_on tcorporate_has tevery_single
                    26 ti_replaced ti_write tit_looked tits_a tits_going tits_our tmade_it tmy_client tmy_day tmy_niece tmy_phone tmy_radio
                    26 tquick_changes tshes_right tshunt_the tso_im tso_nights tswitch_the ttbh_the tthats_what tthe_bride tthe_file tthe_young
                    26 ttheres_just tthey_tell tyou_put ucant ufour uleft unights uout vcant_listen vevery_s vhe_said vi_still vid_hate vleft_is
                    26 vnights_are von_. vout_. vshe_loved vshes_got vthe_gamma
                    27 0empty 0isnt 0lights 0us 0weve 1call 1groom 1isnt 1projector 1writing 2committee 2mind 2move 2otherwise 2youve 3,_from 3a_few
                    27 3all_through 3and_all 3be_a 3best_thing 3going_to 3is_like 3it_. 3march_and 3rest_in 3time_, 3wrong_way 3you_hear 4and_ive
                    27 4end_, 4middle_. 4on_my 4six_seconds 4so_nobody 4the_bit 4the_quiet 4the_recipe 4the_shop 4this_on 4to_a 5came 5same 5see
                    27 5single 5speeches 5winter 6grey 6raise p0from p0we p1how p2wont sboth sforty sgeoff sinsta sknit speople syoutube t#_,
                    27 tas_anyone tas_in tboth_eyes tgeoff_s thave_a tinsta_wont tknit_the tmy_father tsince_tuesday tso_theyre tsunday_school
                    27 tthats_where tthe_colourist tthe_dj tthe_radio tthe_tent tthe_vet tthere_are tthey_keep twe_have tyoutube_flagged uanyone
                    27 utuesday vanyone_wants vin_an vno_plan vshes_three vthe_heating vtheyre_pretty vtuesday_.
                    28 0bathroom 0come 0council 0lovely 0showed 0stuff 0told 0whatever 1church 1everything 1faded 1family 1hours 1insta 1kid 1thursday
                    28 2children 2circle 2lift 2proper 2stuff 2sunset 3had_to 3i_changed 3it_looks 3my_dad 3the_band 3the_shot 4,_so 4in_from 4in_it
                    28 4says_“ 4stuff_> 5come 5copy 5file 5seen 6gone 6have 6lift 6open 6photograph 6rid 6thing 6think 6thought 6whats p0now p0take
                    28 sbear sbury sfair sreception svery sviewers t#_cycles tabout_four tbear_with tbury_the tfair_play thed_had ti_miss
                    28 tnothing_wrong tpop_it treception_s tsecond_time tshe_holds tsit_tight tso_embarrassed ttell_you tthe_bishop tthe_neighbours
                    28 ttheres_a tto_let tvery_politely tviewers_kept twe_shot tweve_got tyouve_taken uembarrassed vembarrassed_, vi_go vim_only
                    29 0came 0daughter 0half 0rain 0ups 1council 1even 1hearing 1lights 1lovely 1quality 2lay 2lights 2winning 3,_this 3._it 3close_ups
                    29 3my_daughter 3says_“ 3the_speaker 3the_thing 3want_the 3we_lost 4._change 4._fix 4and_all 4because_the 4in_# 4in_your 4know_what
                    29 4now_the 4the_band 4“_and 5beginning 5council 5cropped 5even 5home 5once 5somebody 5third 5yourself 6cuts 6duck 6gentle 6read
                    29 6tiny 6winning p0try p1bit p1daughter p1lost p2, p2got p2her sbless sdelete she smask smrs sof sshell stake sthat syou t#_proxy
                    29 tat_least tbut_one tdelete_the tdont_laugh tget_a ther_new ti_filmed ti_told tin_the tlet_sleeping tmask_the tmrs_okafor
                    29 tmy_english tnobody_should tof_all tone_camera tplay_fair tput_“ tshell_never tso_bear ttake_my tthe_class tthe_conductor
                    29 tthe_exam tthe_lake tthe_photographs twe_muted t“_. ubear va_lavatory vbear_with vi_posted vif_id vit_rained vit_still
                    29 vits_stuck vno_shade vone_waits
                    30 0bees 0imagine 0movie 0office 0s 0tv 0winning 0work 1bear 1bees 1care 1notch 1scoreboard 1teacher 2council 2law 2movie 2next
                    30 2played 2read 2those 2yesterday 3know_what 3my_sister 3now_it 3thank_you 3thats_what 3the_song 4._five 4go_to 4in_this 4the_shot
                    30 4to_film 4to_tell 4want_the 4wants_everything 4who_is 5bear 5empty 5gorgeous 5half 5insta 6few 6length 6loud 6move 6rain
                    30 6tuesday 6watches p0just p0let p1had spray sreversing szoe tall_ive tand_made tbut_who tby_the tfrom_the tgo_easy thow_the
                    30 ti_pressed tive_been tive_made tlike_an tnothing_helps tpray_for treversing_it tsomeone_stole tthe_fridge tthe_organ
                    30 ttheyve_asked ttry_telling twe_like tzoe_has umade uwho vi_shant vmade_this vnot_that vnow_youtube von_wednesday vthe_bread
                    30 vwho_chose
                    31 0kid 0long 0loud 0meet 0moved 1cousin 1his 1school 1whos 1work 2ask 2export 2family 2four 2from 2kids 2lovely 2raise 2whenever
                    31 3<_half 3<_just 3a_photo 3him_. 3the_words 3them_to 4._remove 4now_it 4thank_you 4the_ending 4the_words 4time_, 5bees 5care
                    31 5deaf 5friend 5game 5goes 5kids 5likes 5played 5thirty 6again 6children 6committee 6high 6mind 6movie 6percent 6quid 6stuff
                    31 6violin p1cousin p1its p1to p1wants p2still sbelieve sisnt smum srome sthats stheyre syear syour tand_credit tand_dad
                    31 tbelieve_me tfive_to the_always ti_laughed ti_think tid_done tisnt_she tits_delicate tits_squashed tmatch_just tour_trainees
                    31 trest_in trome_wasnt tso_beautifully tthe_beginning tthe_printer tthe_sea tthe_thing tthen_she twith_the tyear_# tyou_should
                    31 tyour_music ubeautifully udad vbeautifully_behind vcredit_the vhe_hates vi_want vthat_was vthe_phone vyouve_stretched
                    32 0care 0cutting 0even 0goes 0writing 1camera 1moved 2choir 2class 2high 2look 2pupils 2quality 2told 2work 3,_it 3<_as 3head_of
                    32 3i_tried 3of_my 3second_song 3so_it 3the_writing 3to_film 3wants_everything 4ask_. 4rest_in 4said_to 4the_cat 4the_choir 4us_.
                    32 5bridge 5date 5moved 5shorter 6march 6next 6while p0it p1theyre p2film sbefore sflatten sin smark sshed ssounds suncle
                    32 tbefore_was tflatten_the tfor_sandra tid_cut tim_losing tmark_my tmum_would tshed_had tsomebody_says tsounds_like tthat_always
                    32 tthe_committee tthe_interview tthe_main tthe_sound tuncle_raymond twere_off vi_dont vit_crashed vmy_mother vnever_once
                    32 vnow_theres
                    33 0brother 0called 0for 0insta 0projector 0room 0watched 1band 1beach 1cutting 1dark 1daughter 1day 1good 1longer 1nice 1so 1times
                    33 2funny 2live 2moved 2peace 2quid 2rain 2tiny 2titles 2tv 2upside 3._only 3<_for 3a_film 3and_then 3and_we 3down_, 3ive_got
                    33 3my_brother 3my_late 3the_ending 3to_a 4._is 4all_the 4comes_in 4in_my 4is_like 4it_says 4its_cut 4me_. 4on_everything
                    33 4the_start 4was_in 5isnt 5lovely 5so 6laughing 6live 6screen 6with p0forty p1then sgrandpa smr sremember ssoft ssomebody syouve
                    33 tall_# tand_by tbless_him tdont_judge tgrandpa_s tit_drifts tkeep_your tmr_adeyemi tremember_the tsee_for tshe_watches
                    33 tsoft_light tthe_bus tthe_rehearsal tthe_scene twe_serve twere_germans twhich_i twhip_from uby umy uon va_very vby_noon vdad_met
                    33 vits_for vive_got vthe_hotel vthen_the
                    34 0everything 0fridge 0mind 0proud 0school 0smth 0th 0tried 0upside 1friend 1in 1lads 1meet 1mum 1proud 1told 1wait 2bees 2empty
                    34 2goes 2th 2zoom 3#_th 3in_# 3in_every 3is_called 3more_blue 3on_everything 3s_on 3the_screen 3theres_a 3you_did 4#_th 4,_one
                    34 4and_now 4and_theres 4bring_back 4head_of 4her_in 4in_every 4more_blue 4start_> 4theres_no 4upside_down 5mark 5mr 5mum 5walk
                    34 6boat 6brighten 6by 6every 6gave 6hat 6linger 6shoes 6swap 6th p1tried p2captions p2without p2you scoach sgood sgrandad sidk
                    34 sinstagram snana sseen stheyll swish syoud tand_shes tcoach_says tgood_morning tgrandad_never thello_dear tidk_what
                    34 tinstagram_covers tit_is tit_stutters tlike_the tmy_film tnana_never tnot_being tok_ive tseen_again tsomebody_ought tthe_band
                    34 tthe_pictures tthe_red ttheyll_want twe_are twho_is twish_me tyoud_better tyouve_got ushes vall_my vit_doesnt vthe_app
                    34 vthe_horizon vthe_others vthe_words vthen_that vthey_sat
                    35 0band 0cousin 0dead 0felt 0lads 0like 0no 0peace 0says 0tiny 1editor 1seen 1walk 1wanted 1watched 1weeks 1yourself 2blur 2care
                    35 2couldnt 2felt 2find 2now 2office 2seen 2skin 2watched 3<_were 3and_now 3but_its 3its_too 3my_cousin 3no_wait 3not_a 3one_s
                    35 3said_to 3weeks_. 4._hold 4._show 4a_film 4is_called 4like_the 4one_s 4them_to 4we_lost 5editor 5laugh 6couldnt 6ive 6let
                    35 6watched p2editor p2id sconsider smarketing smother spark sthird tand_would tbetween_the tconsider_me tcorrect_me ti_made
                    35 ti_needed tit_deserves tmarketing_says tmother_wished tmy_hearing tmy_pupils tnobody_from tpark_the tso_nothing tthanks_for
                    35 tthe_bell tthe_guided tthe_physics tthe_speeches tthere_is tthird_time tto_be twatch_out ueverybody uwould vif_he vit_does
                    35 vits_lost vive_never vnothing_soppy vthe_update vthen_i vwould_have
                    36 0better 0church 0sunday 0walk 0yourself 1coat 1few 1law 1somebody 1upside 1was 1whenever 2better 2came 2cutting 2daughter 2dead
                    36 2meet 2thursday 3,_they 3._the 3._were 3about_the 3another_, 3the_cat 3the_church 3upside_down 4._keep 4about_the 4my_daughter
                    36 4not_a 4on_thursday 4you_, 5already 5different 5drags 5kid 5only 5other 5real 5tomorrow 6crop 6family 6favourite 6office 6school
                    36 6turn p1did p1i p1kids p1shot p2first p2said sdear shide snumber spardon ssilly syesterday tand_on tbut_nobody tbut_she
                    36 tdear_team tfor_our thave_mercy the_means thes_touchy thide_the tlet_bygones tmy_internet tmy_physio tmy_shift tnumber_#
                    36 totherwise_everybody tpardon_my tsilly_if tsix_of tso_good tso_we tthank_god tthe_client tthe_one tthe_trustees tyesterday_i
                    36 ugood vi_do vim_keeping vnobody_asks vshe_signs vthe_bit vthe_film vwe_can
                    37 0computer 0hospital 1laptop 1meant 1nephew 2computer 2proud 3let_me 3like_the 3theres_no 3this_on 4a_second 4another_, 4at_it
                    37 4class_and 4computer_. 4here_, 4it_twice 4look_like 4on_his 4s_on 4so_it 4that_song 5dont 5phones 5watched 6grainy 6much 6upside
                    37 6work p1looks p1time p2had scropping shed ta_fire tand_u tas_ditchwater tbut_ive tcropping_it the_quit the_signs ti_saw tis_my
                    37 tnow_theres tour_head tthe_dissolve tthe_girls tthe_league tthey_dont tthey_told twe_begin twe_did twe_lost twe_never twe_sell
                    37 twe_tried uditchwater vditchwater_. vhes_touchy vi_have vit_takes vit_was vive_a vmy_bridge vu_barely
                    38 0day 0dentist 0editor 0here 0high 0me 0nearly 0seen 0tomorrow 0wanted 0was 1any 1better 1dentist 1everyone 1felt 1otherwise 1th
                    38 1thank 1tomorrow 2bad 2dont 2hospital 2kid 2much 2sentence 2walk 2writing 3bring_back 3clip_of 3from_a 3gave_me 3had_the
                    38 3my_voice 3old_man 3tell_you 3the_only 3the_wrong 3there_are 4old_man 4the_one 4the_only 4the_writing 4when_i 5family 5fell
                    38 5garden 5gran 5he 5vicar 6ex 6friday 6her 6month 6mute 6peace 6that 6these p1of p1pictures p1your spad swhen tand_ive tand_sound
                    38 thes_not ti_cut ti_finally ti_pack ti_regret tif_i tim_doing tin_my tit_took tive_never tmore_photos tmy_camera tnobody_claps
                    38 tnothing_works tone_sheep tone_smells tpad_the tshe_asked tthe_real tthirty_clips tthirty_kids twe_didnt twhen_the usound
                    38 vher_mother vit_happens vsound_like vthe_zoom
                    39 0asking 0bear 0couldnt 0much 0see 0whenever 1, 1cameras 1computer 1favourite 1fell 1mr 2am 2bins 2brighten 2hat 2knows 2percent
                    39 2show 3,_just 3and_they 3at_it 3computer_. 3here_, 3liked_it 3say_the 3so_that 3to_add 3to_tell 3two_of 4._swap 4from_a 4had_the
                    39 4i_am 4theres_a 4with_one 4you_did 5dentist 5proud 6computer 6drawings 6help 6played 6this 6word 6yesterday p0keep p1teacher
                    39 p2keeps p2song shats swaste tand_thats tas_dalby tcan_u thats_off thes_the tim_learning tit_reads tkeep_that tmy_allergy
                    39 tmy_boss tmy_eyesight tmy_slot tnobody_here tplease_understand tpls_take tthats_nearly tthe_estate tthe_ice tthe_local
                    39 tthe_sunset twaste_not udalby vdalby_. vnobody_knows vnobody_moans vthe_conductor vthey_made
                    40 0funeral 0kinda 0quid 0things 0those 0uncle 0watches 1asking 1funny 2band 2dentist 2drawings 2fridge 2kinda 2loud 2nearly
                    40 2orange 2see 2smooth 2where 2yourself 3<_at 3<_go 3ask_. 3but_the 3had_a 3the_start 3you_have 4dont_need 4for_my 4its_too
                    40 4my_dad 4of_the 4the_screen 4two_of 5dance 5man 5noise 5teacher 5wanted 6father 6felt 6names 6play p1good p2takes sfeel sgran
                    40 slegal ssomeone stheres swe talthough_it tas_my tdont_know teveryone_scrolls teveryone_who texport_it tfeel_free tgran_never
                    40 tim_on tit_bleeds tleave_them tlegal_came tmy_chemo tmy_friend tmy_tutor tno_phones tnow_that tshow_me tshrink_the tstretch_this
                    40 tthe_cuts tthey_were twe_bought twere_not vhe_wont vi_remember vit_poured vnever_show
                    41 0hat 0phone 0skin 1black 1kinda 1little 1mark 1mother 2duck 2funeral 2school 3a_second 3for_us 3it_, 3now_the 3so_i 3so_my
                    41 3the_one 3you_, 4._add 4and_i 4best_thing 4for_us 4had_a 4i_think 4of_my 4second_song 4the_speaker 4the_wrong 5groom 5lights
                    41 5yesterday 6calm 6correct 6isnt 6knows 6laugh 6mid 6park 6sentence 6walk p0theres p0you p1made p2people sotherwise sstop
                    41 tand_she tas_a ti_checked ti_dropped ti_recorded ti_scanned tim_typing tits_in tlast_part tmake_of tmy_phd tno_visitor
                    41 tpeople_left tplease_excuse tright_now tthe_colours tthe_portal tthe_previous tthey_gave ttheyre_not tthough_, twho_practised
                    41 tyou_cut utheyre vit_took vmy_title vthe_vicar
                    42 0fell 0gorgeous 0had 0shouting 0somebody 0stops 0teacher 0wall 1drags 1laughing 1lot 1noise 1see 2birthday 2boys 2grainy 2here
                    42 2house 2mid 2shouting 2showed 2things 3,_we 3six_seconds 3so_this 3the_interview 3uncle_s 3was_in 4do_it 4the_subtitles 4you_see
                    42 5beach 5skin 5way 6bride 6long 6lovely 6proud 6speaker 6what 6whatever 6whenever 6years p1are p1four p1landlord p1never p1sure
                    42 sdad sright sselling tfor_my ti_sped tim_moving tmy_account tmy_dog tmy_knee tno_hurry ton_saturday tone_of tselling_boats
                    42 tsince_she tthe_other tthe_wifi tthen_he tthis_family tthrow_the vmy_gran vshe_was vthe_answer
                    43 0birthday 0ended 0nephew 0six 0thank 1keeps 2brother 2help 2linger 2makes 2park 2stops 2way 3,_im 3<_last 3<_you 3and_he 3as_a
                    43 3do_it 3has_a 3her_in 3thats_not 3the_intro 3the_old 4#_and 4._go 4liked_it 4my_brother 4say_the 4so_this 4tell_you 4the_church
                    43 4to_. 5? 5fast 5upside 5we 6because 6cutting 6hospital 6lol 6thursday 6would p1everybody p1head p1who p2going p2if sthey su
                    43 tbut_he tbut_theres tcut_me tdo_me tdont_ask tdont_shoot tfirst_time ti_asked ti_go tnobody_over tnot_a tour_supplier tso_in
                    43 tsorry_about tthat_is tthe_acoustics tthe_algorithm tthe_office tthe_trombones tthough_ive tthough_my tu_did twe_named tyou_see
                    43 vim_on vits_at vive_seen vmy_son vnow_hes
                    44 0camera 0cant 0it 0keeps 0live 0mostly 0mother 1cried 1green 1grey 1i 1paid 1peace 1things 2ended 2fell 2let 2lol 2month
                    44 2spinning 3<_mum 3<_theres 3clip_. 3i_cant 3it_twice 3so_theres 3the_ceremony 3the_client 3the_dog 3to_ask 3what_the 3with_one
                    44 3you_cant 4._blur 4and_then 4hat_. 4me_> 4my_sister 4so_the 4thats_what 4you_hear 5cutting 5filter 5hello 5play 5pls 5pool 5s
                    44 5thinks 6birthday 6garden 6it 6june 6law 6silence p0mum p0thank p1sell p1under p2man shear stell sthank sto s“ tand_he thear_me
                    44 ti_refused ti_thought tit_wasnt tits_my tmy_agent tmy_class tstop_me tthat_colour tthe_cutaways tthe_light va_nurse vmy_regulars
                    45 0been 0coat 0dog 0knows 1birthday 1here 1someone 1stand 1watch 1yesterday 2church 2fair 2mostly 2wall 3dont_need 3hat_.
                    45 3my_nephew 3the_room 3what_they 4._start 4a_word 4as_a 4it_looks 4the_boys 4the_interview 5loved 5nephew 5slide 5youve 6but
                    45 6lighten 6reads 6sorry p0right p2all sfirst snever tand_mouth tbut_you tdont_change texcuse_my ti_already tim_very tnever_say
                    45 tour_florist tour_intern tshe_always tthe_festival tthe_ladies tthe_referee tthey_moved twatch_this twe_open twhat_they umouth
                    45 vits_cut vmouth_. vyou_have
                    46 0did 0honey 0mid 0paid 0sat 1children 1gorgeous 1hearts 1high 1live 1shoes 1wall 1youve 2asking 2dark 2sat 2used 2years 3._he
                    46 3you_know 4._take 4._use 4gave_me 4has_a 5frame 5quid 5trailer 6bees 6dentist 6ended 6ferry 6pub p0dont p0they p1cut p2once
                    46 p2told sexcuse spoor swatch tand_mr tas_peacocks tdo_it ti_run tim_a tmum_cant tour_new tpoor_lad tso_that tstop_the tthats_why
                    46 tthe_mother twe_close twe_got twere_twelve umr upeacocks vmr_pell vpeacocks_. vthe_speaker vyou_dont
                    47 0friend 0sorry 0stand 0used 1being 1changed 1did 1ended 1for 1since 1thats 1thinks 1twelve 2calm 2day 2gorgeous 2june 2mother
                    47 2single 3corner_, 3last_one 3me_. 3us_. 4,_if 4clip_of 4i_changed 4on_. 4on_a 4so_its 5asking 5boat 5going 5keeps 5thats 6dead
                    47 6editor 6his 6made 6mostly 6those p0first p0half p1always p1radio p2show sbeats syank tand_we tbeats_me tit_felt tit_looks
                    47 tits_crackly tlets_face tplease_accept tthe_florist tthe_groom tthe_school twe_say twhos_ninety tyank_the vall_, vi_hated
                    47 vi_havent vits_far vnow_is vof_bad vthis_plays
                    48 0boring 0changed 0coming 0ex 0husband 0nan 0recipe 0single 0wait 0watch 0way 1agent 1bride 1cant 1coming 1florist 1honey
                    48 2because 2ex 2lads 2made 2watches 3,_as 3its_the 4._its 4a_# 4and_he 4it_, 4my_voice 4run_. 4that_. 4the_client 4uncle_s 5high
                    48 5number 5twelve 5watch 5you 6choir 6fell 6shouting 6things 6wide p1mother p2left sturns ta_friend tas_i the_wants tits_the
                    48 tmy_grandson tmy_nephew tthe_lab tthe_panel tthe_tomatoes tthe_under tthe_wind tturns_out twhy_do vmy_boss
                    49 0agent 0drawings 0laugh 0mr 0sister 0years 0youve 1been 1dad 1mind 1raffle 1sister 1tried 1understand 2boring 2is 2myself 3,_is
                    49 3on_a 3on_saturday 3so_sorry 3the_little 3was_my 4._id 4and_this 4ive_got 4let_me 4made_it 4need_to 4on_saturday 4there_are
                    49 4this_. 4what_the 5bit 5drums 5estate 5everyone 5felt 5her 5nine 5thanks 5though 6minute 6orange 6start p0for p0to p1not p1sorry
                    49 p2family p2i sfor shave tand_then tgo_figure ti_adore tits_only tmake_no tmy_landlord tthe_agent tthe_deaf tthey_say twe_cant
                    49 tyou_asked uthen vshes_gutted
                    50 0ask 0lost 0our 0raffle 0thinks 0twelve 0understand 1brother 1estate 1our 2about 2client 2editor 2sorry 2still 2themselves
                    50 2uncle 2will 2yellow 3#_and 3on_his 3sound_like 3that_day 4._correct 4._get 4._how 4and_we 4only_the 4so_i 4so_sorry 5children
                    50 5coat 5coming 6dark 6mill 6way p0ive p1wont slong tbigger_gap tdont_tell tfirst_part ti_have ti_mumble ti_teach ti_work ti_wrote
                    50 tlong_story tmy_granddaughter tmy_knees tmy_stylist tmy_voice tshe_said tsince_four tthe_flat tthe_photo tthey_paid
                    50 twhenever_the tyou_know ushe vfour_with vit_makes vthe_accent
                    51 0bad 0because 0club 0grainy 0voted 0will 1after 1laugh 1my 1read 2coming 2fill 2honey 2laugh 2lighten 2man 2phone 2play
                    51 2projector 2raffle 2skip 2start 3._now 3<_somebody 3a_# 3down_the 3everyone_s 3first_half 3get_it 3took_me 4day_. 4i_cant
                    51 4last_one 4my_husband 4that_day 4thats_not 4the_dog 5black 5changed 5now 5was 6bins 6funeral 6funny 6single 6themselves
                    51 p0because spass swrong tand_priya teven_the tif_only tlet_me tmy_accent tmy_drama tmy_physiotherapy tmy_roommate tpass_my
                    51 tthat_tells tthe_title tturn_back twe_won twrong_clip upriya vi_had vi_say vof_the vpriya_mumbles
                    52 0being 0bride 0class 0everyone 0fair 0june 0phones 0sentence 0yellow 1fair 1hello 1knows 1train 1watches 2been 2lost 2make 2pub
                    52 2room 2sit 3._thats 3<_ive 3half_a 3its_only 3out_, 3run_. 3so_you 3the_bride 4._something 4but_i 4for_that 4half_a 4no_wait
                    52 4the_pub 4to_show 4you_know 5baby 5i 6another 6asking 6more 6raffle 6through 6wall p0somebody p2hate p2looks ti_drive ti_put
                    52 tit_came tits_gonna tmy_clips tmy_mate tno_offence tnot_for twe_viewed vthe_doors vthe_quick
                    53 0landlord 0laughing 0percent 0someone 0wrote 1chorus 1lost 1mostly 1sat 1single 1tv 2crop 2dog 2stick 2understand 2wait 2word
                    53 3class_and 3i_always 3on_thursday 3only_the 3the_light 3to_. 4,_thats 4get_it 4one_more 4the_camera 5favourite 5live 5nice 5open
                    53 5runs 5theres 6already 6boring 6church 6contrast 6file 6mp 6otherwise 6them 6trim 6warm 6zoom p0that p2bride tit_isnt tit_suits
                    53 tive_decided tmy_intern tmy_therapist twhatever_happens uim
                    54 0. 0already 0orange 1? 1gran 1quid 1youtube 2already 2phones 2voted 3?_the 3i_keep 3it_stops 3only_one 3people_in 4,_it 4its_all
                    54 4lunch_. 5being 5bins 5dad 5honey 5paid 5well 6clean 6day 6used 6yellow p0nobody p1new p1phone sbetween shaha tand_nobody
                    54 tget_this thaha_. ti_find tits_too tmove_it tmy_little tmy_wife tthe_clip tthe_headline vhes_into
                    55 0dad 0real 0takes 0train 0youtube 1yellow 2agent 2club 2coat 2cut 2dad 2halfway 2me 2turned 3as_i 3half_the 3im_the 3that_i
                    55 3that_song 3the_back 4._you 4is_in 4my_favourite 4was_# 5club 5flare 5oldest 5those 6there p1am shello sthanks swere ti_did
                    55 tim_the tthe_cake tthe_shop tthe_toaster ui vi_think ys
                    56 0hear 0myself 0runs 0wants 1bins 1goes 1had 1he 1phones 1six 1wrote 2keeps 2stand 2warm 3every_single 3i_filmed 4corner_,
                    56 4no_idea 4said_the 4sound_like 4what_they 4you_have 5been 5radio 5wind 5window 5yet 5youtube 6is 6lost 6meet 6so scall tand_i
                    56 tcall_me tenglish_is the_must ti_mixed tmy_eyes tmy_husband tmy_teacher tnot_mtv ton_my tshe_only tthe_display tthe_gym
                    56 tthe_nurse uthat vafter_.
                    57 0bar 0help 0nine 1hear 1husband 1runs 1years 2bar 3<_let 3<_please 3i_had 3it_makes 3that_. 3want_to 3was_# 3was_told 4._leave
                    57 4clip_. 4i_keep 4my_late 4the_light 5advert 5filmed 5hard 5myself 5say 6bar 6brother 6coming 6sit tits_maureen tmy_coach
                    57 tmy_daughter tthe_lads tthe_still vits_boxy yly
                    58 0estate 0lot 0mark 0turned 0who 0yesterday 1client 1drawings 1film 1pls 1pool 1radio 1real 1remember 1used 2bride 2haha 2silence
                    58 2takes 2train 2twelve 2wrote 3,_if 3<_take 3and_this 3for_that 3the_recipe 4her_face 4only_one 4the_bride 5agent 5client
                    58 5dissolve 5feels 5green 5sounds 5top 6dog 6halfway 6since p0were p1she p2did ti_love tit_was tits_been tive_tried tlast_year
                    58 tmy_late
                    59 0about 0month 0thats 1because 1different 1found 1gives 1takes 1way 1will 2had 2hear 2hearing 2how 2thinks 2wanted 2wrong 3a_word
                    59 3at_the 3did_a 3the_green 4and_they 4but_its 4every_single 4everyone_s 4i_tried 4out_, 4phone_. 4the_green 4took_me 5boring 5end
                    59 5ends 5sat 5someone 5stock 6fix 6french 6haha p0“ tbut_this ti_tried tits_all ttake_all tthe_insurance tthe_tall
                    60 0hello 0jump 0know 0sit 1already 1couldnt 1filmed 1mid 1nobody 1sounds 2cousin 2lot 2nine 2once 3._that 3music_is 3on_camera
                    60 3too_loud 3we_dont 4my_cousin 4want_to 5found 5gives 5stuck 5think 5told 5train 5wont 5wrong 6coat 6died p1theres p2believe
                    60 p2from vits_grainy vthats_not vthe_race
                    61 0client 0sounds 1bar 1front 2being 2died 2remember 2runs 2teacher 3<_dont 3makes_the 3on_. 4._zoom 4for_this 4its_only 4music_is
                    61 4people_in 4the_old 5here 5parents 5tv 6add 6letters 6myself 6spinning 6stretch p1now p2about p2look scheck ssorry tand_they
                    61 tcheck_the tits_super tmy_head totherwise_it tthe_broadcaster
                    62 0found 0reads 0themselves 1parents 2can 2put 3i_find 3said_the 3that_the 3there_is 4._two 4by_the 4did_a 4too_loud 5sent
                    62 5sideways 6better 6going 6hold 6stand 6u p1say stheyve ti_had tmy_glasses tthe_lot
                    63 0french 0noticed 0remember 1we 2found 2landlord 2paid 3<_she 4half_the 4im_# 4makes_the 4so_my 4so_you 4the_first 5bakery 5looks
                    63 5min 5remember 6nearly 6once 6slot 6train p1says ssee the_trips tmy_students tthis_is vi_hate
                    64 0are 0gives 0hearing 0mistake 1ends 1jump 1reads 1said 1wants 2flat 3<_they 3day_. 3feels_like 3im_# 3my_favourite 3sounds_like
                    64 4asked_for 4in_that 4so_theres 4we_dont 5bro 5credits 5great 5husband 5knows 5never 6about tit_leans tour_pastor tyou_have
                    65 1grainy 1hi 1practised 1sent 1sit 1thanks 2did 2mistake 2send 3asked_for 3by_the 3can_see 3no_idea 4i_had 4i_know 4last_time
                    65 4the_time 4too_long 5couldnt 5echo 5fewer 5funny 5grainy 5im 5takes 5tour 6can 6do 6why p1got p2wants shonestly tthe_beat
                    65 tthe_subtitles
                    66 0flat 0halfway 0language 0practised 1ive 1june 1landlord 1mistake 1nearly 1nine 1noticed 2called 2jump 2stretch 3<_the 3her_face
                    66 3im_on 3its_from 4i_always 4i_find 4it_stops 4more_> 4the_room 4there_is 4was_told 5part 6change 6credit 6gorgeous 6remember
                    66 6saturday 6takes p2its tcut_from tthe_mosque vthat_my
                    67 0english 0going 0gran 0hi 0mum 1believe 1bro 1tea 2begin 2but 2changed 2language 2reads 2wife 3cant_hear 4at_the 4my_wife
                    67 4used_to 5bits 5stand 5took 6am 6mistake p0hi tnot_sure tput_bluntly vits_really
                    68 0hates 0tea 0thanks 1window 2just 2since 2what 3is_too 3lunch_. 3used_to 4._mute 4im_on 4on_camera 5asks 5jump 5march 5room 5she
                    68 6ever 6found 6hearing 6idea 6your p1old tgive_each tkeep_it tthe_old vthat_the
                    69 0filmed 0great 0made 0radio 0stuck 1bits 1end 1great 1she 2husband 2s 2was 3,_he 3<_do 3the_first 4._there 4im_the 4was_my 5did
                    69 5drone 5forgot 5practised 5son 6been 6us 6voted 6where vmy_nephew
                    70 0speak 0well 0window 1going 1me 2speak 3._right 3<_“ 3back_. 3i_hate 3made_it 3was_the 4back_. 4i_put 4my_nephew 4you_cant 5lost
                    70 5tea 5wrote 6id 6use 6week p2where tmy_brother t“_,
                    71 0believe 0deaf 0parents 1about 1bad 1hates 1never 1stuck 1thumb 1too 1wont 2! 2ever 2late 2love 2whatever 2window 3how_the
                    71 3i_put 3its_all 3was_a 4._so 4can_see 4is_too 4to_that 5excuse 5gym 5watches 6! 6write tyou_wouldnt vits_all
                    72 0different 0ive 0ok 0wife 1echo 1is 1montage 1ok 2friend 2know 2noticed 2tea 3for_this 3i_know 3is_on 3my_wife 3need_to 3no_one
                    72 3phone_. 4i_hate 4is_for 4sec_> 4sounds_like 5cant 6blur p0ok p0the tmy_cousin tso_.
                    73 0bro 0said 0wont 1customers 1halfway 1transition 1turned 2deaf 2mp 3filmed_it 3s_for 4as_i 4its_the 5because 5nobody 5were
                    73 6their 6will tthis_clip
                    74 0late 0you 1people 1were 2says 3is_in 3on_, 4._slow 4first_half 5cake 5sit 5sorry 6language 6likes 6send
                    75 0gonna 0nobody 0transition 1theyve 1well 2going 2more 2who 2write 3who_is 4._cut 4cant_hear 4did_the 4feels_like 4was_a 4was_the
                    75 5customers 6deaf 6hair 6wrong tbut_i ti_cant tjust_to tmy_uncle
                    76 0never 1feels 1gonna 1sorry 2are 2camera 2hates 2wants 3?_i 3film_the 3it_drags 3looks_like 4._please 4its_from 5had 5mostly
                    76 5sister 5team 5transition 6fewer 6man 6speak
                    77 0haha 0pub 0word 1bit 1language 2transition 2tried 2why 3<_nobody 3i_liked 3the_pub 5montage 6lot 6take 6told p1ive
                    78 2gonna 2likes 2nephew 3._we 3<_when 3is_for 3last_year 3this_. 4._make 4how_the 4it_makes 4s_for 5hi p0when p2love tmy_screen
                    79 0customers 0drags 0likes 3my_mum 3my_old 4so_that 5ive 5notes
                    80 0asked 0perfect 3my_uncle 4it_drags 4with_me 5my 6hate 6love 6some p2speak vtheres_no
                    81 0! 0funny 1are 1excuse 1perfect 3<_in 3the_window 4,_who 4on_, 4that_the 5since 5tried p1asked p1im
                    82 1neighbour 2believe 2saturday 2take 3._in 3thats_how 3the_time 4,_its 4._can 4._his 4i_liked 5people 5said 5they 5theyre 5theyve
                    82 6pick
                    83 0gone 1asks 1everybody 1far 2real 3did_the 4._just 4my_mum 5are 5daughter 5taken 5watching 6life 6make
                    84 0love 0neighbour 0were 1forty 1hate 1nan 2drags 2life 4._put 4last_year 5jokes 5turned p0hes
                    85 0hate 1wrong 2gone 2mum 2perfect 3too_long 4filmed_it 5everybody 5far 6just 6put 6wrote
                    86 0forty 0i 0life 1asked 1speak 2gold 2your 3last_time 3to_show 3we_did 4._could 4my_old 4too_sad 5law 6tea p1know tmy_ex
                    87 0excuse 0far 0liked 0since 1jokes 1your 2practised 2said 4,_we 4is_on 5halfway 5tape 6far 6phones 6wanted p0since
                    88 0everybody 2slot 4._a 6gold
                    89 1always 1miss 3in_that 4the_window 5boss 5wait
                    90 0theyve 1called 2wont 3i_sell 3to_that 4,_this 5hate 5miss 5your
                    91 0slot 0why 1watching 2hate 2radio 3with_me 6believe ti_am
                    92 0he 0we 1they 5wedding 6asked 6who
                    93 0loved 0your 1love 1loved 3and_its 3its_a 4thats_how 5forty 5hear
                    94 0people 1likes 5new 5wants
                    95 0always 0asks 0got 0miss 1im 1took 2add 4i_filmed 4i_sell 4looks_like 4no_one 4wants_a 5says 5thought 6bring
                    96 0watching 2asks 2far 4._bring
                    97 0saturday 1liked 1quick 1theres 2liked 4my_uncle 5liked 6which
                    98 0otherwise 1got 1tape 4this_is
                    99 0sell 0took 1boss 1thought 2miss 3in_our 4otherwise_> 5its 5walks
                    100 0buyers 0feels 1buyers 1done 2which 4,_my 4._all 5asked 6delete p2was
                    101 0boss 0she 1sell 2asked 5always 6are
                    102 2loved 4we_did 6asks 6fall
                    103 4#_so 5called
                    104 0died 0forgot 0gold 1sideways 1talks 2watching 3wants_a
                    105 0talks 1forgot 1hes 2never 2so 4lol_> 5brother 5nan
                    106 0ever 0im 4and_its 4its_a
                    107 2forgot 2sell 3this_is 5hes
                    108 0theres 5buyers
                    110 3<_ok
                    111 2fewer 2fix 3too_sad
                    112 0wrong 2talks p2says
                    113 p2this
                    114 0thought 6smooth
                    115 0hes 1makes 2keep 3it_its
                    117 0makes
                    118 3,_i 5uncle 6said
                    119 3,_my 6watching
                    120 1shes 2pick
                    121 0my 5sell
                    123 1theyre
                    124 2got
                    129 2always
                    130 0shes 0theyre 5shes
                    131 yed
                    135 4about_it
                    137 5got 5makes
                    141 0they
                    143 4,_i
                    145 0lol
                    149 6show
                    154 4._no
                    157 3about_it
                    161 1looks
                    165 0looks
                    182 1its
                    227 0its
                    """);

    private EnglishTelling() {}
}
